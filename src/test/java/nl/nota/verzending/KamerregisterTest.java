package nl.nota.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a motie or toezegging follows from the letters that went out about it. */
class KamerregisterTest {
    private static final LocalDate VANDAAG = LocalDate.of(2025, 10, 6);
    private static final String SLEUTEL = "kst-31125-135";
    private static final Vermelding VERMELD = new Vermelding("N-1", SLEUTEL, Kamersoort.MOTIE, "Boswijk", "munitie");

    @Test
    void whatANotaNamesIsOpenUntilALetterSaysSomethingOfIt() {
        assertThat(row(null))
                .returns("31125-135", Kamerverplichting::nummer)
                .returns(Kamerstand.OPEN, Kamerverplichting::stand);
        assertThat(row(null, Kamerstand.STAND_VAN_ZAKEN).stand()).isEqualTo(Kamerstand.STAND_VAN_ZAKEN);
        assertThat(row(null, Kamerstand.AFGEDAAN, Kamerstand.DEELS).stand()).isEqualTo(Kamerstand.AFGEDAAN);
    }

    @Test
    void itIsLateAfterItsDayUntilItIsMet() {
        assertThat(row(VANDAAG).teLaat()).isFalse();
        assertThat(row(VANDAAG.minusDays(1)).teLaat()).isTrue();
        assertThat(row(VANDAAG.minusDays(1), Kamerstand.DEELS).teLaat()).isTrue();
        assertThat(row(VANDAAG.minusDays(1), Kamerstand.AFGEDAAN).teLaat()).isFalse();
        assertThat(row(null).teLaat()).isFalse();
    }

    @Test
    void whatWasWrittenDownGoesBeforeTheText() {
        assertThat(row(VANDAAG))
                .returns("Boswijk", Kamerverplichting::lid)
                .returns("De voorraad munitie", Kamerverplichting::onderwerp)
                .returns("Debat", Kamerverplichting::bron)
                .returns(List.of("N-1"), Kamerverplichting::notas);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 125, nr. 135           | kst-31125-135",
                "Kamerstuk 31125, nr. 135  | kst-31125-135",
                "TZ202402-090              | TZ202402-090",
                "de motie over de haven    | de motie over de haven",
                "TZ2024-1                  | TZ2024-1"
            })
    void aNumberHasOneFormAndWhatIsNoneIsKeptAsItIs(String geschreven, String sleutel) {
        assertThat(RecordingKamerzaak.key(geschreven)).isEqualTo(sleutel);
    }

    private static Kamerverplichting row(@Nullable LocalDate termijn, Kamerstand... standen) {
        Map<String, Kamerzaak> geschreven = termijn == null
                ? Map.of()
                : Map.of(
                        SLEUTEL, new Kamerzaak(Kamersoort.MOTIE, SLEUTEL, "", "De voorraad munitie", "Debat", termijn));
        var brieven = List.of(standen).stream()
                .map(een -> new Kamerzaken.Afdoening(SLEUTEL, een, "BRIEF-1", VANDAAG, null))
                .toList();
        return Kamerregister.row(SLEUTEL, List.of(VERMELD), geschreven, brieven, VANDAAG);
    }
}
