package nl.nota.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever the product is stopped, nothing that is held is lost and nothing that nobody holds stays. */
class OpslagTest extends Opslaghuis {
    @Autowired
    private TestClock clock;

    @Test
    void whatIsHeldComesBackAndStaysAndIsThereOnce() throws IOException {
        var een = UUID.randomUUID();
        var twee = UUID.randomUUID();
        hold(een, "bytes");
        hold(twee, "bytes");
        assertThat(listed()).hasSize(1);
        transactie.executeWithoutResult(t -> opslag().release(een));
        tidyLater();
        assertThat(read(twee)).isEqualTo("bytes");
        transactie.executeWithoutResult(t -> opslag().release(twee));
        tidyLater();
        assertThat(listed()).isEmpty();
        assertThat(bestanden.all()).isEmpty();
    }

    @Test
    void stoppedAfterTheBytesCameInNothingButAScrapIsLeftAndThatGoes() throws IOException {
        var klad = opslag().take(bytes("half"), 100).pad();
        Files.setLastModifiedTime(klad, FileTime.from(clock.instant().minus(Duration.ofDays(2))));
        ronde(plaats).sweepKlad();
        assertThat(klad).doesNotExist();
        assertThat(listed()).isEmpty();
    }

    @Test
    void stoppedBeforeTheBytesWerePutThereTheRowGoes() throws IOException {
        inrichting = new Inrichting(map.resolve("klad"), new Kapot(plaats, "put"), null);
        assertThatThrownBy(() -> keep("weg")).isInstanceOf(IOException.class);
        assertThat(bestanden.all()).hasSize(1);
        inrichting = new Inrichting(map.resolve("klad"), plaats, null);
        tidyLater();
        assertThat(bestanden.all()).isEmpty();
    }

    @Test
    void stoppedBeforeAnybodyHeldThemTheBytesGoButNotAtOnce() throws IOException {
        keep("los");
        tidy(plaats);
        assertThat(listed()).hasSize(1);
        tidyLater();
        assertThat(listed()).isEmpty();
        assertThat(bestanden.all()).isEmpty();
    }

    @Test
    void whenTheCommandThatWouldHoldThemIsUndoneNothingRefersToThem() throws IOException {
        var houder = UUID.randomUUID();
        var sha256 = keep("teruggedraaid");
        transactie.executeWithoutResult(t -> {
            opslag().hold(houder, sha256);
            t.setRollbackOnly();
        });
        assertThat(opslag().open(houder)).isEmpty();
        tidyLater();
        assertThat(listed()).isEmpty();
    }

    @Test
    void stoppedWhileTidyingUpTheNextTimeFinishesIt() throws IOException {
        keep("los");
        clock.advance(Opslagronde.RESPIJT.plusMinutes(1));
        assertThatThrownBy(() -> tidy(new Kapot(plaats, "delete"))).hasRootCauseInstanceOf(IOException.class);
        assertThat(bestanden.all()).hasSize(1);
        plaats.delete(listed().getFirst());
        tidy(plaats);
        assertThat(bestanden.all()).isEmpty();
    }

    @Test
    void bytesThatComeAgainJustBeforeTheyWouldGoStay() throws IOException {
        keep("terug");
        clock.advance(Opslagronde.RESPIJT.plusMinutes(1));
        hold(UUID.randomUUID(), "terug");
        tidyLater();
        assertThat(listed()).hasSize(1);
    }

    @Test
    void bytesOfWhichNothingIsWrittenDownGoAfterAWhileAndWhatIsMissingIsReported() throws IOException {
        var houder = UUID.randomUUID();
        var sha256 = hold(houder, "vermist");
        plaats.delete(sha256);
        try (var klad = Kladbestand.of(bytes("vreemd"), map.resolve("klad"), 100)) {
            plaats.put(klad.sha256(), klad.pad());
        }
        assertThat(compare()).containsExactly(houder);
        assertThat(listed()).hasSize(1);
        tidyLater();
        assertThat(listed()).isEmpty();
        assertThatThrownBy(() -> opslag().open(houder)).isInstanceOf(Opslagfout.class);
    }

    @Test
    void whatWasChangedThereIsNotHandedOut() throws IOException {
        var houder = UUID.randomUUID();
        var sha256 = hold(houder, "eerlijk");
        Files.writeString(
                map.resolve("bestanden").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2)), "vals");
        assertThatThrownBy(() -> opslag().open(houder))
                .isInstanceOf(Opslagfout.class)
                .hasMessageNotContaining(sha256);
    }

    @Test
    void aFileWithAVirusIsNotKeptAndWhatCouldNotBeScannedIsScannedLater() throws IOException {
        var houder = UUID.randomUUID();
        var besmet = UUID.randomUUID();
        inrichting = withScanner(Scannerhuis.leeg());
        hold(houder, "later");
        hold(besmet, Scannerhuis.EICAR);
        assertThat(opslag().scans(List.of(houder))).containsEntry(houder, Scanstand.TE_SCANNEN);
        new Scanronde(inrichting, bestanden).run();
        assertThat(opslag().scans(List.of(houder))).containsEntry(houder, Scanstand.TE_SCANNEN);
        try (var huis = Scannerhuis.open()) {
            inrichting = withScanner(huis.adres());
            new Scanronde(inrichting, bestanden).run();
            assertThat(opslag().scans(List.of(houder, besmet)))
                    .containsEntry(houder, Scanstand.SCHOON)
                    .containsEntry(besmet, Scanstand.BESMET);
            try (var klad = opslag().take(bytes("nieuw " + Scannerhuis.EICAR), 1000)) {
                assertThat(opslag().keep(klad)).isEqualTo(Ontvangst.BESMET);
            }
        }
    }

    private Inrichting withScanner(String adres) {
        return new Inrichting(map.resolve("klad"), plaats, new Virusscanner(adres, Duration.ofSeconds(20)));
    }

    private Opslagronde ronde(Plaats waar) {
        return new Opslagronde(new Inrichting(map.resolve("klad"), waar, null), bestanden, clock);
    }

    private void tidyLater() {
        clock.advance(Opslagronde.RESPIJT.plusMinutes(1));
        tidy(plaats);
    }

    private void tidy(Plaats waar) {
        transactie.executeWithoutResult(t -> {
            try {
                ronde(waar).tidy();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Set<UUID> compare() {
        return transactie.execute(t -> {
            try {
                return ronde(plaats).compare();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<String> listed() throws IOException {
        var uit = new ArrayList<String>();
        plaats.list(uit::add);
        return uit;
    }

    private String read(UUID houder) throws IOException {
        try (var in = opslag().open(houder).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
