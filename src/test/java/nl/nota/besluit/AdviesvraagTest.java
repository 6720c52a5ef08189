package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.besluit.Adviesvraag.Vorm;
import nl.nota.nota.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviesvraagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "U wordt geadviseerd akkoord te gaan met de bijgevoegde kamerbrief ‘Update: industrie’.",
                "Wij adviseren u om akkoord te gaan met de bijgevoegde kamerbrief ‘Update: industrie’",
                "Akkoord gaan met de bijgevoegde kamerbrief ‘Update: industrie’.",
                "U wordt gevraagd in te stemmen met de bijgevoegde kamerbrief ‘Update: industrie’."
            })
    void oneSentenceBecomesOneQuestionInItsOwnWords(String advies) {
        assertThat(Adviesvraag.of(List.of(advies), Soort.TER_BESLISSING))
                .isEqualTo(new Adviesvraag(Vorm.AKKOORD, "de bijgevoegde kamerbrief ‘Update: industrie’"));
    }

    @Test
    void toHaveReadIsAskedAsSuch() {
        var advies = List.of("U wordt verzocht kennis te nemen van de bijgevoegde rapportage.");
        assertThat(Adviesvraag.of(advies, Soort.TER_INFORMATIE))
                .isEqualTo(new Adviesvraag(Vorm.KENNISNEMEN, "de bijgevoegde rapportage"));
        assertThat(Adviesvraag.of(advies, Soort.TER_BESLISSING)).isEqualTo(new Adviesvraag(Vorm.GEHEEL, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"U wordt geadviseerd akkoord te gaan met de brief.", "Lees dit.", ""})
    void whatIsOnlyReadIsNeverAskedAsAnAgreement(String advies) {
        var alineas = advies.isEmpty() ? List.<String>of() : List.of(advies);
        assertThat(Adviesvraag.of(alineas, Soort.TER_INFORMATIE)).isEqualTo(new Adviesvraag(Vorm.LEZEN, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U wordt geadviseerd akkoord te gaan met de brief. Daarna tekent u het besluit.",
                "U wordt geadviseerd akkoord te gaan met de brief en het besluit te ondertekenen.",
                "U wordt geadviseerd akkoord te gaan met de brief; het besluit volgt.",
                "U wordt geadviseerd akkoord te gaan met de brief, mits HDFC geen bezwaar heeft.",
                "U wordt geadviseerd de brief te ondertekenen.",
                "Optie A: niets doen."
            })
    void anAdviceThatAsksMoreIsNeverCut(String advies) {
        assertThat(Adviesvraag.of(List.of(advies), Soort.TER_BESLISSING)).isEqualTo(new Adviesvraag(Vorm.GEHEEL, ""));
    }

    @Test
    void aSecondParagraphIsNeverLeftOut() {
        assertThat(Adviesvraag.of(List.of("Akkoord gaan met de brief.", "En met het besluit."), Soort.TER_BESLISSING)
                        .vorm())
                .isEqualTo(Vorm.GEHEEL);
        assertThat(Adviesvraag.of(List.of(), Soort.TER_BESLISSING).vorm()).isEqualTo(Vorm.OPEN);
    }
}
