package nl.nota.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.Aantal;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Kop;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;
import nl.nota.nota.Verwijzing;
import nl.nota.organisatie.Registerdag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody writes and somebody sends. A rule that takes more than time in step with the text hangs here; a
 * marked or broken character does not throw one off.
 */
class VijandigeTekstTest {
    private static final int LANG = Aantal.of(6_000);
    private static final String ZIN =
            "Op 31 september 2025 adviseerde de 2e Kamer (bijlage 9 over 12 van de 34 (90%) en TZ202513-114.";
    private static final LocalDate DAG = LocalDate.of(2025, 9, 29);

    static Stream<String> lang() {
        return Stream.of(
                        "a",
                        "(",
                        "[(",
                        "'",
                        "‘x ",
                        "1.",
                        "3 juli ",
                        "bijlagen 1, 2, 3, 4, ",
                        "12 van de 34 mensen ",
                        "mei 2026 (derde kwartaal) ",
                        "over zes jaar € 1 ",
                        "heeft a b c op 3 mei 2031 ",
                        "Kamerstukken II 2024/25, 36 600 X, nr. 27 ",
                        "Buitenlandse Zaken (BZK) mede namens ",
                        "5.1, tweede lid, onder ")
                .map(stuk -> stuk.repeat(LANG / stuk.length()));
    }

    @ParameterizedTest
    @MethodSource("lang")
    void aTextOfOneThingAgainAndAgainIsReadToTheEnd(String tekst) {
        for (var code : List.of(Sjabloon.GEADVISEERD_BESLUIT, Sjabloon.NIET_OPENBAAR))
            assertThat(Keurmeester.judge(proef(code, tekst), Tekstregels.ALLE)).isNotNull();
    }

    /** No text of a nota can hold these; the reference of an own file can. */
    @Test
    void whatCannotBeSeenOrIsHalfACharacterIsRefusedBeforeAnyRuleReadsIt() {
        for (var teken : List.of("\u202e", "\u200b", "\u0000", "\ud83d", "\udc00", "\u2066", "\ufeff", "\u00ad")) {
            assertThatThrownBy(() -> proef(Sjabloon.GEADVISEERD_BESLUIT, spread(ZIN, teken)))
                    .as("U+%04x", (int) teken.charAt(0))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(Verwijzing.in(spread("Kamerstuk 31 125, nr. 135 ", teken) + teken))
                    .isNotNull();
        }
    }

    @Test
    void aCombiningMarkAWideCharacterAndWritingFromTheRightMoveNoPlace() {
        for (var teken : List.of("\u0301", "😀", "שלום")) {
            var proef = proef(Sjabloon.GEADVISEERD_BESLUIT, spread(ZIN, teken) + " " + ZIN + " " + teken);

            var gevonden = Keurmeester.judge(proef, Tekstregels.ALLE);

            assertThat(gevonden)
                    .as("U+%04x", (int) teken.charAt(0))
                    .extracting(een -> een.regel().id())
                    .contains("Z02", "T02", "V01", "T12");
            assertThat(gevonden)
                    .allSatisfy(een -> assertThat(Plaatscontrole.read(proef, een.plek()))
                            .isEqualTo(een.plek().citaat()));
        }
    }

    /** The character after each third one. */
    private static String spread(String zin, String teken) {
        var delen = new ArrayList<String>();
        for (var i = 0; i < zin.length(); i += 3) delen.add(zin.substring(i, Math.min(i + 3, zin.length())));
        return String.join(teken, delen);
    }

    private static Drukproef proef(String code, String tekst) {
        var rubriek = new Rubriek(
                code, "Rubriek", null, new Tekst(List.of(new Blok.Alinea(List.of(new Inline.Woorden(tekst))))));
        var kop =
                new Kop(Soort.TER_BESLISSING, "Onderwerp", List.of("MINDEF"), "PDGB", List.of(), DAG, null, List.of());
        return Drukproef.of(
                new Inhoud(kop, List.of(rubriek), List.of()),
                new Omstandigheden(
                        "MINDEF20250034347", Registerdag.of(DAG, Proefschrift.register()), DAG, List.of(), 2, false));
    }
}
