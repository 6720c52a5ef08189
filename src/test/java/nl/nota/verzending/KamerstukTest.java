package nl.nota.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What parliament calls a letter is one number of one paper. */
class KamerstukTest {
    @ParameterizedTest
    @ValueSource(strings = {"36 800 X, nr. 11", "Kamerstuk 36800-X, nr. 11", "31125, nr. 139", "35 968, D"})
    void theNumberOfOnePaperIsKept(String nummer) {
        assertThat(Meezending.againstKamerstuk(nummer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "morgen", "2025D43552", "36 800 X", "31125, nr. 135 en 136", "TZ202402-090"})
    void anythingElseIsAskedAgain(String nummer) {
        assertThat(Meezending.againstKamerstuk(nummer)).isPresent();
    }
}
