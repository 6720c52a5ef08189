package nl.nota.beheer;

import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.logboek.Ketenronden;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;

/** Beheer sees how the installation stands and what somebody must do, and no word of any nota. */
@NotaTest
class BeheerstandTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Ketenronden ronden;

    @Autowired
    Logboek logboek;

    private Formulieren formulieren;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        formulieren = new Formulieren(mvc);
    }

    @Test
    void theLogboekIsCheckedBesideThePageAndOnceAtATime() {
        var loop = new Notaloop(context);
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(kenmerk);
        assertThat(words(formulieren.open("beheer", "/beheer/stand")))
                .contains("nog nooit helemaal nagelopen", "Hier moet iemand iets doen");

        ronden.begin();
        assertThat(formulieren.send("beheer", "/beheer/stand/ketencontroles", new LinkedMultiValueMap<>()))
                .hasStatus(409);
        assertThat(logboek.trail("organisatie")).isEmpty();
        database.owner().sql("DELETE FROM ketenronde").update();

        assertThat(formulieren.send("beheer", "/beheer/stand/ketencontroles", new LinkedMultiValueMap<>()))
                .hasStatus(303);
        await().until(() -> ronden.lastWhole().isPresent());
        assertThat(words(formulieren.open("beheer", "/beheer/stand")))
                .contains("Ongeschonden", "Elke regel is zoals hij is geschreven")
                .doesNotContain(kenmerk.waarde(), "moet iemand iets doen:");
        assertThat(logboek.trail("organisatie")).extracting(Regel::soort).containsExactly("LOGBOEK_NAGELOPEN");
    }
}
