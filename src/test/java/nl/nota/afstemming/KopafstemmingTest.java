package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Proefschrift;
import org.junit.jupiter.api.Test;

/** What the head or the route says of coordination, beside what the text and the file say. */
class KopafstemmingTest {
    private static final String ZIN = "De brief is ambtelijk afgestemd met de Ministeries van Economische Zaken (EZ) en"
            + " Onderwijs, Cultuur en Wetenschap (OCW).";
    private static final Drukproef PROEF = Proefschrift.of("afgestemd: EZ, OCW, KKG, HDFC\n\n# Kernpunten\n- " + ZIN);

    @Test
    void aMinistryOfTheHeadThatTheTextDoesNotNameIsFoundAtItsSentence() {
        var gevonden =
                Kopafstemming.judge(PROEF, List.of("EZ", "OCW", "KKG", "HDFC")).toList();
        assertThat(gevonden).extracting(een -> een.plek().citaat()).containsExactly(ZIN);
        assertThat(gevonden)
                .extracting(Bevinding::uitleg)
                .containsExactly("Bij Afgestemd met staat ook KKG, maar hier niet.");
    }

    @Test
    void aMinistryOfTheTextThatIsNotAskedIsFoundToo() {
        assertThat(Kopafstemming.judge(PROEF, List.of("EZ", "HDFC")))
                .extracting(Bevinding::uitleg)
                .containsExactly("Hier staat ook OCW, maar bij Afgestemd met niet.");
    }

    @Test
    void theSameMinistriesAreNoDifferenceAndATextThatNamesNoneSaysNothing() {
        assertThat(Kopafstemming.judge(PROEF, List.of("OCW", "EZ", "DJZ"))).isEmpty();
        assertThat(Kopafstemming.judge(Proefschrift.of("De brief is afgestemd met de sector."), List.of("EZ")))
                .isEmpty();
    }

    @Test
    void anOnderdeelOfWhichTheTextIsSilentIsFound() {
        assertThat(Interneafstemming.judge(PROEF, List.of("EZ", "HDFC")))
                .extracting(een -> een.plek().citaat())
                .containsExactly("HDFC");
        assertThat(Interneafstemming.judge(Proefschrift.of("HDFC is akkoord."), List.of("HDFC")))
                .isEmpty();
    }

    @Test
    void aClaimThatNobodyIsAskedAboutIsFoundOnceThereIsARoute() {
        assertThat(Claimcontrole.judge(PROEF, List.of("EZ", "KGG", "HDFC")))
                .extracting(een -> een.plek().citaat())
                .containsExactly("OCW");
        assertThat(Claimcontrole.judge(PROEF, List.of())).isEmpty();
    }
}
