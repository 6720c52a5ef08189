package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestieTest {
    private static final LocalDate NOTA = LocalDate.of(2025, 9, 29);
    private static final LocalDate CHANGE = LocalDate.of(2024, 7, 2);
    private static final List<Onderdeel> REGISTER = List.of(
            onderdeel("AZ", null, null),
            onderdeel("BZ", null, null),
            onderdeel("EZ", null, null),
            onderdeel("EZK", CHANGE.minusDays(1), "EZ"),
            onderdeel("KGG", null, null),
            onderdeel("OCW", null, null),
            onderdeel("DCo", null, null),
            onderdeel("MINDEF", null, null),
            onderdeel("STASDEF", null, null));

    @ParameterizedTest
    @CsvSource({
        "KKG,KGG",
        "DCO,DCo",
        "dco,DCo",
        "OWC,OCW",
        "kgg,KGG",
        "EZK,EZ",
        "MINDFE,MINDEF",
        "STADEF,STASDEF",
        "MNDEFF,MINDEF",
        "' KKG ',KGG"
    })
    void aSlipOfThePenIsUnderstood(String literal, String meant) {
        assertThat(suggestion(literal)).map(Onderdeel::code).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"XZ", "QQQ", "KGG", "''", "ZZZZZZZZ", "KKKKKKKKKKKKKKKKKKKKKKKKKKKKK"})
    void nothingIsSuggestedForWhatIsAmbiguousFarAwayOrKnown(String literal) {
        assertThat(suggestion(literal)).isEmpty();
    }

    @Test
    void aMinistryIsKnownUpToAndIncludingItsLastDay() {
        var ezk = onderdeel("EZK", CHANGE.minusDays(1), "EZ");
        assertThat(ezk.validOn(CHANGE.minusDays(1))).isTrue();
        assertThat(ezk.validOn(CHANGE)).isFalse();
        assertThat(ezk.validOn(LocalDate.of(2010, 1, 1))).isFalse();
    }

    @Test
    void aSwapOfNeighboursIsOneSlip() {
        assertThat(Suggestie.distance("OWC", "OCW")).isEqualTo(1);
        assertThat(Suggestie.distance("", "OCW")).isEqualTo(3);
    }

    private static Optional<Onderdeel> suggestion(String literal) {
        return Suggestie.of(literal, NOTA, REGISTER);
    }

    private static Onderdeel onderdeel(String code, @Nullable LocalDate eind, @Nullable String opvolger) {
        var begin = LocalDate.of(2010, 10, 14);
        return new Onderdeel(code, "De " + code, Onderdeel.Soort.ONDERDEEL, null, begin, eind, opvolger);
    }
}
