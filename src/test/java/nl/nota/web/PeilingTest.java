package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.Statements;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a page that stays open asks each minute. */
@NotaTest
class PeilingTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private Formulieren formulieren;

    @BeforeEach
    void oneNotaWaitsForEz() {
        clean.clean();
        formulieren = new Formulieren(mvc);
        var loop = new Notaloop(context);
        loop.submit(loop.concept(Beslisregel.ALLE, "EZ"));
    }

    /** One to know who asks, as for every page, and one to count. */
    @Test
    void itCountsTheOwnBerichtenInOneStatement() {
        assertThat(Statements.during(() -> assertThat(Formulieren.body(formulieren.open("ez", "/peiling")))
                        .contains("\"ongelezen\":1", "\"woorden\":\"1\"", "U hebt 1 ongelezen bericht.")))
                .hasSize(2);
        assertThat(Formulieren.body(formulieren.open("ocw", "/peiling")))
                .contains("\"ongelezen\":0", "U hebt geen ongelezen berichten.");
    }

    @Test
    void whoIsNotLoggedInLearnsNothing() {
        try (var vreemde = new Bezoeker(port)) {
            assertThat(vreemde.get("/peiling").body()).doesNotContain("ongelezen");
        }
    }

    @Test
    void askingByItselfKeepsNoVisitGoing() {
        try (var bezoeker = new Bezoeker(port)) {
            bezoeker.logIn("ez");
            for (var minuut = 0; minuut < 31; minuut++) {
                clock.advance(Duration.ofMinutes(1));
                bezoeker.get("/peiling");
            }
            assertThat(bezoeker.get("/werkvoorraad").statusCode()).isEqualTo(303);
        }
    }
}
