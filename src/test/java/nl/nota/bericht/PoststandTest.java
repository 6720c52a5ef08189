package nl.nota.bericht;

import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Beheer sees which mail does not go and why, and has it tried again; whose address it is and what it says stays out.
 */
@NotaTest
class PoststandTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Poststanden standen;

    @Autowired
    Logboek logboek;

    @Autowired
    TestClock clock;

    private Formulieren formulieren;
    private Posthuis post;
    private Kenmerk kenmerk;

    @BeforeEach
    void aMailThatIsToGo() {
        database.clean();
        formulieren = new Formulieren(mvc);
        post = new Posthuis(context);
        post.reaches("ez", Bezorging.DIRECT);
        var loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(kenmerk);
    }

    @AfterEach
    void close() {
        post.close();
        database.clean();
    }

    @Test
    void whatIsRefusedTwelveTimesIsGivenUpAndGoesAgainOnceSomebodySaysSo() throws IOException {
        refuse(11);
        assertThat(standen.now())
                .extracting(Poststand::uitgesteld, Poststand::opgegeven)
                .containsExactly(1, 0);
        refuse(1);
        var stand = standen.now();
        assertThat(stand)
                .extracting(Poststand::wacht, Poststand::uitgesteld, Poststand::opgegeven)
                .containsExactly(0, 0, 1);
        clock.advance(Duration.ofDays(1));
        post.round();
        assertThat(post.mails()).isEmpty();

        assertThat(words(formulieren.open("beheer", "/beheer/stand")))
                .contains("1 e-mail is opgegeven", "De mailserver weigert deze ontvanger", "12 pogingen")
                .doesNotContain("ez@nota.example", kenmerk.waarde());
        assertThat(retry("/" + stand.regels().getFirst().id())).hasStatus(303);
        assertThat(retry("/" + stand.regels().getFirst().id())).hasStatus(409);
        assertThat(words(retry(""))).contains("Deze e-mail is al weg of wordt al opnieuw geprobeerd");
        post.round();
        assertThat(post.mailsTo("ez")).hasSize(1);
        assertThat(logboek.trail("organisatie")).extracting(Regel::soort).containsExactly("POST_OPNIEUW");
    }

    @Test
    void aServerThatIsAwayIsTriedForAsLongAsItTakes() {
        post.down();
        for (var keer = 0; keer < 20; keer++) {
            clock.advance(Duration.ofHours(6).plusSeconds(1));
            post.round();
        }
        var stand = standen.now();
        assertThat(stand)
                .extracting(Poststand::uitgesteld, Poststand::opgegeven)
                .containsExactly(1, 0);
        assertThat(stand.regels().getFirst().fout()).isEqualTo(Postfout.SERVER_WEG);

        assertThat(words(formulieren.open("beheer", "/beheer/stand"))).contains("De mailserver antwoordt niet");
        assertThat(retry("")).hasStatus(303);
        post.up();
        post.round();
        assertThat(post.mailsTo("ez")).hasSize(1);
        assertThat(retry("/" + UUID.randomUUID())).hasStatus(409);
    }

    private void refuse(int keer) throws IOException {
        try (var weigeraar = new Weigeraar("550 nooit")) {
            for (var i = 0; i < keer; i++) {
                clock.advance(Duration.ofHours(6).plusSeconds(1));
                post.round(Posthuis.sender(weigeraar.port()));
            }
        }
    }

    private MvcTestResult retry(String een) {
        return formulieren.send("beheer", "/beheer/stand/post" + een, new LinkedMultiValueMap<>());
    }
}
