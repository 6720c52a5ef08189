package nl.nota.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dated letter may differ in its day, its reference and its signatures, and in no other word. */
class BriefverschilTest {
    private static final List<String> EIGEN = List.of("MINDEF20250035489", "Minister van Defensie");
    private static final String BESLOTEN = """
        Datum [datum]
        Onze referentie ……
        Betreft Update versnelling opbouw industrie

        Hierbij informeer ik u, vóór 1 oktober 2025, over 12 maatregelen.
        De kosten zijn € 3,1 miljard.
        """;

    @Test
    void theSameWordsOnTheSameLinesDifferInNothing() {
        assertThat(of(BESLOTEN))
                .returns(null, Briefverschil::tekst)
                .satisfies(een -> assertThat(een.formeel()).isEmpty());
    }

    @Test
    void aDayAReferenceAndSignaturesMayBeAddedAndAreShown() {
        var verschil = of(BESLOTEN.replace("[datum]", "6 oktober 2025").replace("……", "MINDEF20250035489")
                + "w.g.\nMinister van Defensie\nPagina 1 van 2\n");
        assertThat(verschil.tekst()).isNull();
        assertThat(verschil.vergeleken()).isTrue();
        assertThat(verschil.formeel())
                .containsExactly(
                        "Datum 6 oktober 2025", "Onze referentie MINDEF20250035489", "w.g.", "Minister van Defensie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 maatregelen    | 18 maatregelen",
                "1 oktober 2025    | 1 november 2025",
                "€ 3,1 miljard     | € 3,4 miljard",
                "informeer ik u    | informeer ik u niet",
                "De kosten zijn    | De kosten",
                "Update versnelling| Update versnellen",
            })
    void anyOtherWordIsAnotherLetter(String was, String wordt) {
        assertThat(of(BESLOTEN.replace(was, wordt)).tekst()).isNotNull();
    }

    @Test
    void theFirstWordsThatDifferAreToldAsTheyWereAndAsTheyAre() {
        assertThat(of(BESLOTEN.replace("12 maatregelen", "18 maatregelen")).tekst())
                .isEqualTo(new Briefverschil.Passage("12", "18"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ook vervalt de toezegging.", "Overigens blijft alles zoals het was.\nMinister van Defensie"})
    void aLineTooManyIsAnotherLetter(String erbij) {
        assertThat(of(BESLOTEN + erbij).tekst()).isNotNull();
    }

    @Test
    void linesThatBreakElsewhereAreNoDifference() {
        var anders = BESLOTEN.replace("over 12\u00a0maatregelen", "over 12 maatregelen")
                .replace(", over", ",\n  over")
                .replace("€ 3,1 miljard", "€\u00a03,1  mil\u00adjard");
        assertThat(of(anders).tekst()).isNull();
    }

    @Test
    void whatCannotBeReadIsNotCompared() {
        assertThat(Briefverschil.unread()).returns(false, Briefverschil::vergeleken);
    }

    private static Briefverschil of(String gedateerd) {
        return Briefverschil.of(BESLOTEN, gedateerd, EIGEN);
    }
}
