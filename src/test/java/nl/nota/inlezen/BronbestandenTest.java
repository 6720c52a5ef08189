package nl.nota.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as offices save them; beside each stands what must be read in it. */
class BronbestandenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kop-in-tabel",
                "tekstvakken",
                "paginakop",
                "genummerde-koppen",
                "kolom-links",
                "briefhoofd",
                "kaders",
                "tabs",
                "inhoudsopgave",
                "hoofdletters",
                "vaste-spaties",
                "geneste-kop",
                "regeleinden",
                "strikt",
                "googledocs"
            })
    void aWordFileComesInWithEverythingInIt(String naam) {
        assertThat(word("docx/" + naam + ".docx", null)).isEqualTo(Bestanden.text("docx/" + naam + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kop-in-tabel",
                "tekstvakken",
                "paginakop",
                "genummerde-koppen",
                "briefhoofd",
                "tabs",
                "hoofdletters"
            })
    void thePdfOfItComesInJustAsWell(String naam) {
        assertThat(pdf("pdf/" + naam + ".pdf")).isEqualTo(Bestanden.text("docx/" + naam + ".txt"));
    }

    @Test
    void aColumnAtTheLeftStandsAboveTheTextOfSeveralPages() {
        assertThat(pdf("pdf/kolom-links.pdf")).isEqualTo(Bestanden.text("pdf/kolom-links.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wijzigingen", "verplaatst"})
    void trackedChangesAreTakenOverOrTurnedDownAsWasChosen(String naam) {
        assertThat(word("docx/" + naam + ".docx", Wijzigingskeuze.OVERNEMEN))
                .isEqualTo(Bestanden.text("docx/" + naam + ".overnemen.txt"));
        assertThat(word("docx/" + naam + ".docx", Wijzigingskeuze.VERWERPEN))
                .isEqualTo(Bestanden.text("docx/" + naam + ".verwerpen.txt"));
    }

    static Lezing lezing(Blad blad) {
        return switch (Bladlezer.read(blad, "nota", List.of("Onderwijs, Cultuur en Wetenschap"))) {
            case Outcome.Done<Lezing>(Lezing lezing) -> lezing;
            case Outcome.Refused<Lezing>(List<Reden> redenen) -> throw new AssertionError(redenen.toString());
        };
    }

    private static String word(String naam, @Nullable Wijzigingskeuze keuze) {
        return Weergave.of(lezing(Uitlezer.read(Uitlezer.WORD, Bestanden.bytes(naam), keuze)));
    }

    private static String pdf(String naam) {
        return Weergave.of(lezing(Uitlezer.read(Uitlezer.PDF, Bestanden.bytes(naam), null)));
    }
}
