package nl.nota.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.opslag.Kindproces;
import nl.nota.opslag.Kindproces.Einde;
import nl.nota.opslag.Kindproces.Uitslag;
import org.junit.jupiter.api.Test;

class LeesprocesTest {
    private final Leesproces proces = new Leesproces(new Kindproces());

    @Test
    void whatTheProcessReadsIsWhatStandsInTheFile() {
        byte[] word = Bestanden.bytes("docx/wijzigingen.docx");
        assertThat(done(proces.read(Uitlezer.WORD, word, Wijzigingskeuze.OVERNEMEN)))
                .isEqualTo(Wordlezer.read(word, Wijzigingskeuze.OVERNEMEN));
        byte[] pdf = Bestanden.bytes("pdf/kop-in-tabel.pdf");
        assertThat(done(proces.read(Uitlezer.PDF, pdf, null))).isEqualTo(Uitlezer.read(Uitlezer.PDF, pdf, null));
    }

    @Test
    void aProcessThatDidNotEndWellIsASentence() {
        assertThat(code(Leesproces.read(new Uitslag(Einde.LANG, new byte[0])))).isEqualTo("inlezen.proces.lang");
        assertThat(code(Leesproces.read(new Uitslag(Einde.ZWAAR, new byte[0])))).isEqualTo("inlezen.proces.zwaar");
        assertThat(code(Leesproces.read(new Uitslag(Einde.DRUK, new byte[0])))).isEqualTo("inlezen.proces.druk");
        assertThat(code(Leesproces.read(new Uitslag(Einde.MISLUKT, new byte[0]))))
                .isEqualTo("inlezen.proces.mislukt");
    }

    @Test
    void anAnswerThatIsNoSheetIsNotBelieved() {
        byte[] onzin = {1, 0x7f, -1, -1, -1};
        assertThat(code(Leesproces.read(new Uitslag(Einde.KLAAR, onzin)))).isEqualTo("inlezen.proces.mislukt");
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
