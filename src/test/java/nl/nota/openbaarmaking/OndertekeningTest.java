package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is likely a signature where the words around it say that somebody signs. */
class OndertekeningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik vertrouw u hiermee te hebben geïnformeerd.\nHoogachtend,",
                "Met vriendelijke groet,",
                "DE MINISTER VAN DEFENSIE,\nRuben",
                "Zo nodig.\nDe Staatssecretaris van Financiën,",
                "w.g. P.C. Haverkate",
                "Handtekening aanvrager:"
            })
    void whereSomebodySignsAPictureIsLikelyASignature(String blad) {
        assertThat(Ondertekening.isOn(blad)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De minister heeft de Kamer hierover geïnformeerd.",
                "Grafiek 4: getekende kaart van de kade",
                "De groettijden zijn ongewijzigd."
            })
    void elsewhereItIsAPicture(String blad) {
        assertThat(Ondertekening.isOn(blad)).isFalse();
    }
}
