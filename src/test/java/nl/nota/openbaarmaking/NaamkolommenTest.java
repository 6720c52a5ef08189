package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.nota.Tekst;
import nl.nota.nota.Tekstvak;
import org.junit.jupiter.api.Test;

/** Below a heading that says so people are named, also by words that nobody knows for a name. */
class NaamkolommenTest {
    private static final String TABEL =
            "Vooraf.\n\n| Contactpersoon | Stad |\n| Aleid Wouda | Breda |\n| -- | Ede |\n| Xh\u00fc | Oss |";

    @Test
    void everyCellBelowSuchAHeadingMayBeAName() {
        var tekst = read(TABEL);
        var gevonden = Naamkolommen.of("rubriek.X", tekst);
        assertThat(gevonden).extracting(Lakvoorstel::woorden).containsExactly("Aleid Wouda", "Xh\u00fc");
        var deel = new Lakdeel("rubriek.X", Lakdeel.Soort.RUBRIEK, "X", Vlaktekst.of(tekst));
        assertThat(gevonden)
                .allSatisfy(een -> assertThat(
                                deel.woorden(een.plaats().begin(), een.plaats().eind()))
                        .isEqualTo(een.woorden()));
        assertThat(Naamkolommen.of("rubriek.X", read("| Project | Stad |\n| Kade | Breda |")))
                .isEmpty();
    }

    @Test
    void aCellTakesThePlaceOfWhatWasGuessedInItAndNotOfWhatIsKnown() {
        var cel = voorstel(8, 19, Laksoort.MOGELIJK_NAAM);
        var geraden = voorstel(14, 19, Laksoort.MOGELIJK_NAAM);
        var bekend = voorstel(14, 19, Laksoort.NAAM);
        assertThat(Naamkolommen.joined(List.of(geraden), List.of(cel))).containsExactly(cel);
        assertThat(Naamkolommen.joined(List.of(bekend), List.of(cel))).containsExactly(bekend);
    }

    private static Lakvoorstel voorstel(int begin, int eind, Laksoort soort) {
        return new Lakvoorstel(new Lakplaats("x", begin, eind), soort, "Wouda", "5.1.2e");
    }

    private static Tekst read(String opmaak) {
        return ((Outcome.Done<Tekst>) Tekstvak.read(opmaak)).result();
    }
}
