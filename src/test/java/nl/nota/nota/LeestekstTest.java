package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.nota.kern.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeestekstTest {
    private static final String OPMAAK = """
        Met **de *strategie*** gaat het [goed](https://defensie.nl/(a)) voor \\*ons\\* 😀 land[^1]. De kosten zijn 2 * 3.

        - eerste punt
          1. dieper
        - tweede punt

        | a | b |
        | c d | e\\|f |\
        """;

    private final Leestekst leestekst = of(OPMAAK);

    @Test
    void aReaderSeesTheWordsWithoutTheirMarks() {
        assertThat(leestekst.alineas("KERNPUNTEN"))
                .containsExactly(
                        "Met de strategie gaat het goed voor *ons* 😀 land. De kosten zijn 2 * 3.",
                        "eerste punt",
                        "dieper",
                        "tweede punt",
                        "a b",
                        "c d e|f");
    }

    @ParameterizedTest
    @CsvSource({
        "de strategie,'de *strategie'",
        "gaat  het goed,'gaat het [goed'",
        "*ons*,'\\*ons\\*'",
        "😀 land,😀 land",
        "punt dieper,'punt\n  1. dieper'",
        "d e|f,'d | e\\|f'"
    })
    void wordsAreFoundThroughTheirMarks(String citaat, String staatEr) {
        var passage = done(leestekst.find("KERNPUNTEN", citaat, null));

        assertThat(passage.citaat()).isEqualTo(staatEr);
        assertThat(done(leestekst.passage("KERNPUNTEN", passage.begin(), passage.eind())))
                .isEqualTo(passage);
        assertThat(passage.voor() + passage.citaat() + passage.na()).isSubstringOf(markup());
    }

    @Test
    void wordsThatStandThereMoreOftenMustBeNumbered() {
        assertThat(codes(leestekst.find("KERNPUNTEN", "punt", null))).containsExactly("nota.passage.niet-uniek");
        assertThat(done(leestekst.find("KERNPUNTEN", "punt", 2)).begin())
                .isGreaterThan(done(leestekst.find("KERNPUNTEN", "punt", 1)).begin());
        assertThat(codes(leestekst.find("KERNPUNTEN", "punt", 3))).containsExactly("nota.passage.zo-vaak-niet");
        assertThat(codes(leestekst.find("KERNPUNTEN", "elders", null))).containsExactly("nota.passage.niet-gevonden");
        assertThat(codes(leestekst.find("KERNPUNTEN", " \n", null))).containsExactly("nota.passage.leeg");
        assertThat(codes(leestekst.find("ANDERS", "punt", null))).containsExactly("nota.passage.rubriek");
    }

    @Test
    void aCutGoesThroughNoMark() {
        var tekst = markup();
        var verboden = List.of("**", "***", "](https://defensie.nl/\\(a\\))", "\\*", "[^1]", "- ", "  1. ", " | ");
        for (var merk : verboden) {
            var begin = tekst.indexOf(merk);
            IntStream.range(begin + 1, begin + merk.length())
                    .forEach(plaats -> assertThat(codes(leestekst.passage("KERNPUNTEN", 0, point(plaats))))
                            .as("%s op %d", merk, plaats)
                            .containsExactly("nota.passage.door-opmaak"));
            assertThat(leestekst.passage("KERNPUNTEN", point(begin + merk.length()), point(tekst.length())))
                    .isInstanceOf(Outcome.Done.class);
        }
        assertThat(leestekst.passage("KERNPUNTEN", 0, point(tekst.indexOf(" * 3") + 2)))
                .isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "3,3", "5,4", "0,9999", "2147483647,-2147483648"})
    void whatIsNotThereIsRefused(int begin, int eind) {
        assertThat(codes(leestekst.passage("KERNPUNTEN", begin, eind))).containsExactly("nota.passage.buiten");
    }

    @Test
    void onlyMarksAreNoPassage() {
        assertThat(codes(leestekst.passage("KERNPUNTEN", 4, 6))).containsExactly("nota.passage.leeg");
    }

    private String markup() {
        return leestekst.tekst("KERNPUNTEN").orElseThrow();
    }

    private int point(int plaats) {
        return markup().codePointCount(0, plaats);
    }

    private static Leestekst of(String opmaak) {
        var tekst = done(Opmaak.read(opmaak, Map.of(1, "Een noot.")));
        var rubriek = new Rubriek("KERNPUNTEN", "Kernpunten", null, tekst);
        return Leestekst.of(new Inhoud(Voorbeelden.KOP, List.of(rubriek)));
    }

    private static <T> T done(Outcome<T> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) uitkomst).result();
    }

    private static List<String> codes(Outcome<?> uitkomst) {
        return uitkomst instanceof Outcome.Refused<?>(var redenen)
                ? redenen.stream().map(reden -> reden.code()).toList()
                : List.of();
    }
}
