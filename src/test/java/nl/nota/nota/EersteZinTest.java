package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EersteZinTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De Kamer vroeg erom. Zij wacht. | De Kamer vroeg erom.",
                "Motie van mw. Van Dijk nr. 3 d.d. 1 mei ligt er. Daarna niets. | Motie van mw. Van Dijk nr. 3 d.d. 1"
                        + " mei ligt er.",
                "Het lid H. Boswijk vroeg erom. Zo. | Het lid H. Boswijk vroeg erom.",
                "Dat is zo. Dan volgt dit. | Dat is zo.",
                "- **Geen** gevolgen[^1]. Echt niet. | Geen gevolgen.",
                "Zonder punt | Zonder punt"
            })
    void theFirstSentenceEndsWhereASentenceEnds(String tekst, String zin) {
        assertThat(new Leestekst(Map.of("AANLEIDING", tekst), Map.of()).firstSentence("AANLEIDING"))
                .isEqualTo(zin);
    }

    @Test
    void anEmptyRubriekHasNone() {
        assertThat(new Leestekst(Map.of(), Map.of()).firstSentence("AANLEIDING"))
                .isEmpty();
    }
}
