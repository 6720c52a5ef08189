package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The real nota as it was published: what is wrong stands beside the paragraph and is mended there. */
@BrowserTest
class ControleJourney {
    @Autowired
    CleanDatabase clean;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @Test
    void theTitleIsMadeTheSameBesideItsParagraph(Browser browser) throws IOException {
        var bestand = new ClassPathResource("voorbeeld/" + Weg.KENMERK + ".txt").getContentAsByteArray();
        var opsteller = new Weg(browser, Stand.MUIS).iemand("opsteller");
        opsteller.kiesLink("Nota inlezen");
        opsteller.kiesBestand("Bestand", Weg.KENMERK + ".txt", bestand);
        opsteller.kiesKnop("Lees in");
        opsteller.kiesLink("Naar het concept");
        opsteller.kiesKnop("Gebruik de titel uit het onderwerp");
        opsteller.ziet("De tekst is verbeterd.");
        assertThat(opsteller.lees("Geadviseerd besluit")).contains("'update versnelling opbouw industrie");
        opsteller.kiesKnop("Opslaan en indienen");
        opsteller.isOp("Controleer en dien in");
        opsteller.ziet("1 fout");
    }
}
