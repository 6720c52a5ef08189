package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.organisatie.Bezetting.Afwezigheid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NotaTest
class AfwezigenTest {
    @Autowired
    private Afwezigen afwezigen;

    @Autowired
    private Medewerkers medewerkers;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private LocalDate vandaag;
    private LocalDate terug;
    private Vervangen vervangen;

    @BeforeEach
    void empty() {
        database.clean();
        vandaag = LocalDate.now(clock);
        terug = vandaag.plusDays(9);
        vervangen = new Vervangen(database.owner(), medewerkers, vandaag);
    }

    @Test
    void whoLetsSomebodyActIsAwayAndTheVervangerIsNamed() {
        away("djz", "jurist", Formule.AFWEZIGHEID, "");
        assertThat(of(Set.of()).away("DJZ", vandaag, vandaag))
                .containsExactly(new Afwezigheid(vandaag, terug, name("jurist")));
        assertThat(of(Set.of()).from("DJZ", vandaag)).isEqualTo(vandaag);
    }

    @Test
    void whoWroteTheNotaReplacesNobodyOnIt() {
        away("djz", "jurist", Formule.AFWEZIGHEID, "");
        assertThat(of(Set.of(medewerkers.find("jurist").orElseThrow().id())).from("DJZ", vandaag))
                .isEqualTo(terug.plusDays(1));
    }

    @Test
    void aVervangerWhoIsAwayTooOrActsForAnotherCodeIsNone() {
        away("djz", "jurist", Formule.WAARNEMING, "DJZ");
        away("jurist", "cds", Formule.AFWEZIGHEID, "");
        assertThat(of(Set.of()).from("DJZ", vandaag)).isEqualTo(terug.plusDays(1));
        away("ocw", "jurist", Formule.AFWEZIGHEID, "ANDERS");
        assertThat(of(Set.of()).from("OCW", vandaag)).isEqualTo(terug.plusDays(1));
    }

    @Test
    void mandaatOpdrachtAndWhatWasWithdrawnTakeNobodyAway() {
        away("djz", "jurist", Formule.MANDAAT, "");
        away("ocw", "jurist", Formule.OPDRACHT, "");
        vervangen.withdraw(away("ez", "jurist", Formule.AFWEZIGHEID, ""));
        assertThat(List.of("DJZ", "OCW", "EZ"))
                .allSatisfy(code ->
                        assertThat(of(Set.of()).away(code, vandaag, terug)).isEmpty());
    }

    private Bezetting of(Set<UUID> schrijvers) {
        return afwezigen.of(List.of("DJZ", "OCW", "EZ"), schrijvers);
    }

    private UUID away(String van, String naar, Formule formule, String codes) {
        return vervangen.by(van, naar, formule, codes, vandaag, terug);
    }

    private String name(String gebruiker) {
        return medewerkers.find(gebruiker).orElseThrow().naam();
    }
}
