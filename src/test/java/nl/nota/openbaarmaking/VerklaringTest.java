package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a nota says of what does not become public is laid beside what really stays inside. */
class VerklaringTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Persoonsgegevens van de ondertekenaar en de stellers worden gelakt vanwege bescherming van de"
                        + " persoonlijke levenssfeer.",
                "Namen worden gelakt (artikel 5.1, tweede lid, onder e, Woo).",
                "Gelakt op grond van art. 5.1 lid 2 sub e Woo.",
                "Zie 5.1.2e.",
                "Grond: 5.1.2.e",
                "Contactgegevens worden weggelaten."
            })
    void theGroundOfPersonalPrivacyIsReadHoweverItIsWritten(String zin) {
        var verklaring = Verklaring.of(zin, Set.of("5.1.2e"));

        assertThat(verklaring.isGelijk()).as("%s", verklaring).isTrue();
    }

    @Test
    void whatIsNotNamedAndWhatIsNotDoneAreBothTold() {
        var verklaring = Verklaring.of("De veiligheid van de Staat is in het geding.", Set.of("5.1.2e", "5.1.1e"));

        assertThat(verklaring.nietGelakt()).containsExactly("5.1.1b");
        assertThat(verklaring.nietGenoemd()).containsExactly("5.1.1e", "5.1.2e");
        assertThat(Verklaring.of("", Set.of()).isGelijk()).isTrue();
    }
}
