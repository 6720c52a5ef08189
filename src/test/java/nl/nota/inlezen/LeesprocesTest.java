package nl.nota.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.junit.jupiter.api.Test;

class LeesprocesTest {
    private final Leesproces proces = new Leesproces();

    @Test
    void whatTheProcessReadsIsWhatStandsInTheFile() {
        byte[] word = Bestanden.bytes("docx/wijzigingen.docx");
        assertThat(done(proces.read(Uitlezer.WORD, word, Wijzigingskeuze.OVERNEMEN)))
                .isEqualTo(Wordlezer.read(word, Wijzigingskeuze.OVERNEMEN));
        byte[] pdf = Bestanden.bytes("pdf/kop-in-tabel.pdf");
        assertThat(done(proces.read(Uitlezer.PDF, pdf, null))).isEqualTo(Uitlezer.read(Uitlezer.PDF, pdf, null));
    }

    @Test
    void aProcessThatNeedsMoreMemoryThanItHasIsStopped() throws Exception {
        List<String> krap = new ArrayList<>(Leesopdracht.java());
        krap.replaceAll(deel -> deel.equals("-Xmx128m") ? "-Xmx12m" : deel.equals("-Xms24m") ? "-Xms8m" : deel);
        krap.add(Uitlezer.WORD);
        byte[] groot = Wordbouw.met(Wordbouw.p("x").repeat(36_000)).bytes();
        assertThat(code(proces.run(krap, groot))).isEqualTo("inlezen.proces.zwaar");
    }

    @Test
    void aProcessThatTakesTooLongOrBreaksIsASentenceAndLeavesNothingBehind() throws Exception {
        Leesproces kort = new Leesproces(Duration.ofMillis(300));
        assertThat(code(kort.run(List.of("/bin/sh", "-c", "sleep 4711 & wait"), new byte[10])))
                .isEqualTo("inlezen.proces.lang");
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(p -> p.info().commandLine().orElse("")))
                .noneMatch(opdracht -> opdracht.contains("4711"));
        assertThat(code(proces.run(List.of("/bin/sh", "-c", "exit 4"), new byte[10])))
                .isEqualTo("inlezen.proces.lang");
        assertThat(code(proces.run(List.of("/bin/sh", "-c", "exit 134"), new byte[10])))
                .isEqualTo("inlezen.proces.mislukt");
    }

    @Test
    void anAnswerThatIsNoSheetIsNotBelieved() {
        assertThat(code(proces.read(List.of("/bin/sh", "-c", "printf '\\001\\177\\377\\377\\377'"), new byte[1])))
                .isEqualTo("inlezen.proces.mislukt");
    }

    @Test
    void withinAJarOfJarsItsOwnStarterFindsTheClasses() {
        assertThat(Leesopdracht.java("jar:nested:/opt/nota.jar/!BOOT-INF/classes/!/", "/opt/nota.jar"))
                .containsSubsequence(
                        "-cp",
                        "/opt/nota.jar",
                        "-Dloader.main=nl.nota.inlezen.Uitlezer",
                        "org.springframework.boot.loader.launch.PropertiesLauncher");
        assertThat(Leesopdracht.java("file:/x/classes/", "a.jar:b.jar")).endsWith("nl.nota.inlezen.Uitlezer");
    }

    private static Blad done(Outcome<Blad> uitkomst) {
        if (uitkomst instanceof Outcome.Done<Blad>(Blad blad)) return blad;
        throw new AssertionError(uitkomst.toString());
    }

    private static String code(Outcome<Blad> uitkomst) {
        if (uitkomst instanceof Outcome.Refused<Blad>(List<Reden> redenen))
            return redenen.getFirst().code();
        throw new AssertionError("It was read");
    }
}
