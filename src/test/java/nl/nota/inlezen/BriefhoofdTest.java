package nl.nota.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.inlezen.Lezing.Herkend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefhoofdTest {
    private static final String ROMP = "\n\nAanleiding\nDe reden.\n";

    @Test
    void theNameAndTheAddressesOfAMinistryAreNoTextAndTheRegisterKnowsIt() {
        Lezing lezing = Bestanden.lezing("""
            Ministerie van Onderwijs,
            Cultuur en Wetenschap
            Rijnstraat 50
            2515 XP Den Haag
            www.rijksoverheid.nl

            Aan: MOCW
            Onderwerp: Een titel\
            """ + ROMP);
        assertThat(lezing.herkend())
                .contains(
                        new Herkend("ministerie", "Onderwijs, Cultuur en Wetenschap"),
                        new Herkend(
                                "weg.briefhoofd",
                                "Ministerie van Onderwijs, Cultuur en Wetenschap Rijnstraat 50 2515 XP Den Haag"
                                        + " www.rijksoverheid.nl"));
        assertThat(Bestanden.opmaak(lezing, "TOELICHTING")).isEmpty();
        assertThat(lezing.inhoud().kop().onderwerp()).isEqualTo("Een titel");
    }

    /** What looks like a letterhead where a value or a title stands is that value, or that title. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afgestemd met\nMinisterie van Economische Zaken\n\nOnderwerp: Een titel",
                "Opgesteld door\nJ. de Wit\nDirectie Kennis\n\nOnderwerp: Een titel",
                "Nota\nMinisterie van Defensie\n\nVan: DGB",
                "Onderwerp: Een titel\n\nMinisterie van Financiën koopt aandelen."
            })
    void whatStandsInTheHeadForAnotherReasonStays(String hoofd) {
        assertThat(Bestanden.lezing(hoofd + ROMP).herkend()).noneMatch(Herkend::wasLeftOut);
    }

    @Test
    void theStampOfADraftAndTheParafenAreKeptInTheRecord() {
        Lezing lezing =
                Bestanden.lezing("CONCEPT versie 0.3\n\nAan: MINDEF\nLijnparaaf: DIR en DG\nOnderwerp: X" + ROMP);
        assertThat(lezing.herkend())
                .contains(new Herkend("weg.concept", "CONCEPT versie 0.3"), new Herkend("weg.parafen", "DIR en DG"));
    }

    @Test
    void whoWroteAlongIsAFieldOfItsOwnAndNobodyIsClaimedTwice() {
        Lezing lezing = Bestanden.lezing(
                "Samengewerkt met: FEZ en CZW\nIntern afgestemd: FEZ\nExtern afgestemd: EZ, FEZ\nOnderwerp: X" + ROMP);
        assertThat(lezing.inhoud().kop().samengewerkt()).containsExactly("FEZ", "CZW");
        assertThat(lezing.geclaimdAfgestemdMet()).isEqualTo(List.of("FEZ", "EZ"));
    }
}
