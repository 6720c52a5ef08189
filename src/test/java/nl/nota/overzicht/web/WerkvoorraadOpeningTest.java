package nl.nota.overzicht.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a desk shows first, before anybody chooses anything. */
@NotaTest
class WerkvoorraadOpeningTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    private Formulieren formulieren;
    private Notaloop loop;

    @BeforeEach
    void begin() {
        clean.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
    }

    @Test
    void whoHasNothingToDoSeesAtOnceWithWhomTheNotasLie() {
        var nota = loop.concept(Beslisregel.ALLE, "HDFC", "DJZ");
        loop.submit(nota);
        assertThat(words(formulieren.open("opsteller", "/werkvoorraad")))
                .contains("Niets op uw bureau", nota + "", "HDFC");
        assertThat(words(formulieren.open("opsteller", "/werkvoorraad?stapel=beurt")))
                .doesNotContain(nota + "");
        assertThat(words(formulieren.open("hdfc", "/werkvoorraad")))
                .contains("Geef uw oordeel", nota + "")
                .doesNotContain("Niets op uw bureau");
    }

    @Test
    void theTasIsOneStepFromTheDeskOfWhoPacksOrReadsIt() {
        loop.offered(Beslisregel.ALLE);
        assertThat(body(formulieren.open("kabinet", "/werkvoorraad"))).contains("href=\"/tas\"");
        assertThat(body(formulieren.open("mindef", "/werkvoorraad"))).contains("href=\"/tas\"");
        assertThat(body(formulieren.open("secretariaat", "/werkvoorraad"))).doesNotContain("href=\"/tas\"");
    }
}
