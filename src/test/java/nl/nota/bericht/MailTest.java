package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What goes by mail, whatever the mail server does. */
@NotaTest
class MailTest {
    private static final List<String> MENSEN =
            List.of("opsteller", "secretariaat", "ez", "ocw", "djz", "stasdef", "mindef");

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Notaloop loop;
    private Posthuis post;

    @BeforeEach
    void anEmptyHouseWithAMailServer() {
        database.clean();
        loop = new Notaloop(context);
        post = new Posthuis(context);
        MENSEN.forEach(wie -> post.reaches(wie, Bezorging.DIRECT));
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void aMailSaysWhatIsAskedUntilWhenAndWhere() {
        var kenmerk = asked();
        post.round();

        var mail = only(post.mails());
        assertThat(Posthuis.subject(mail)).isEqualTo("Nota " + kenmerk + ": uw afstemming gevraagd");
        assertThat(Posthuis.to(mail)).isEqualTo("ez@nota.example");
        assertThat(Posthuis.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(Posthuis.header(mail, "Content-Type")).isEqualTo("text/plain; charset=UTF-8");
        assertThat(Posthuis.text(mail))
                .contains("Geef uw oordeel.", "Namens EZ.", "Uiterlijk 15 januari 2030.")
                .contains("/berichten/" + id("ez"));
        post.round();
        assertThat(post.mails()).hasSize(1);
    }

    @Test
    void aServerThatIsDownGetsTheMailOnceItIsUpAgainAndUnderTheSameName() {
        asked();
        post.down();
        post.round();
        assertThat(tries()).containsExactly(1);
        post.up();
        post.round();
        assertThat(post.mails()).as("before its time").isEmpty();

        clock.advance(Duration.ofSeconds(61));
        post.round();
        assertThat(Posthuis.header(only(post.mails()), "Message-ID")).startsWith("<" + id("ez") + "@");
    }

    @Test
    void eachTryInVainWaitsLonger() throws IOException {
        asked();
        try (var weigeraar = new Weigeraar("451 later")) {
            for (var keer = 0; keer < 4; keer++) {
                post.round(Posthuis.sender(weigeraar.port()));
                clock.advance(Bezorgtijd.delay(keer).minusSeconds(5));
                post.round(Posthuis.sender(weigeraar.port()));
                clock.advance(Duration.ofSeconds(10));
            }
            assertThat(weigeraar.verbindingen()).isEqualTo(4);
        }
        assertThat(tries()).containsExactly(4);
        clock.advance(Bezorgtijd.delay(3));
        post.round();
        assertThat(post.mails()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "451 later", "550 nooit"})
    void aServerThatStallsOrRefusesLosesNothingAndHoldsNoCommandUp(String antwoord) throws IOException {
        var kenmerk = asked();
        try (var weigeraar = new Weigeraar(antwoord)) {
            post.round(Posthuis.sender(weigeraar.port()));
        }
        assertThat(tries()).containsExactly(1);
        loop.agree(kenmerk, loop.versie(kenmerk), "ez");
        clock.advance(Duration.ofMinutes(2));
        post.round();
        assertThat(post.mailsTo("ez")).hasSize(1);
        assertThat(post.mailsTo("opsteller")).hasSize(1);
    }

    @Test
    void killedBetweenAcceptAndCommitItGoesOutAgainUnderTheSameMessageId() {
        asked();
        context.getBean(CollectingPost.class).collect(true);
        var gedood = post.sending(new KilledAfterwards(((JavaMailSenderImpl) post.sender()).getPort()));
        assertThatThrownBy(gedood::send).isInstanceOf(Killed.class);
        post.round();

        assertThat(post.mails()).hasSize(2);
        assertThat(post.mails())
                .extracting(mail -> Posthuis.header(mail, "Message-ID"))
                .containsOnly(
                        "<" + id("ez") + "@" + context.getBean(Postadres.class).domein() + ">");
    }

    @Test
    void noMailOfAWholeWalkHoldsAWordOfTheNota() {
        var kenmerk = loop.concept(
                Beslisregel.VOLGORDE,
                List.of("STASDEF", "MINDEF"),
                List.of(
                        Notaloop.partij("EZ"),
                        Notaloop.partij("OCW"),
                        new Partij(1, "DJZ", Set.of("JURIDISCHE_OVERWEGINGEN"), null, true)));
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez", "djz");
        loop.answer("ocw", kenmerk, Oordeel.AKKOORD_MITS, versie);
        loop.edit(kenmerk, "JURIDISCHE_OVERWEGINGEN", "Zilvervos.");
        versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ocw", "ez", "djz");
        loop.offer(kenmerk, versie);
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD);
        post.round();

        assertThat(post.mails()).hasSizeGreaterThan(8);
        assertThat(post.mails())
                .allSatisfy(mail -> assertThat(Posthuis.raw(mail) + Posthuis.subject(mail) + Posthuis.text(mail))
                        .doesNotContain("Een onderwerp", "Er is iets", "Zilvervos", "Pas de tabel aan", "Daarom")
                        .doesNotContain(loop.versie(kenmerk).hash(), "<img", "http-equiv"));
        assertThat(jdbc.sql("SELECT count(*) FROM zending WHERE uitslag = 'BEZORGD'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(post.mails().size());
    }

    private Kenmerk asked() {
        var kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(new Partij(1, "EZ", Set.of(), LocalDate.of(2030, 1, 15), true)));
        loop.submit(kenmerk);
        return kenmerk;
    }

    private String id(String naam) {
        return context.getBean(Berichten.class)
                .of(loop.who(naam).id(), Long.MAX_VALUE, 1)
                .getFirst()
                .id()
                .toString();
    }

    private List<Integer> tries() {
        return jdbc.sql("SELECT pogingen FROM zending WHERE klaar IS NULL")
                .query(Integer.class)
                .list();
    }

    private static MimeMessage only(List<MimeMessage> mails) {
        return assertThat(mails).singleElement().actual();
    }

    /** The process dies right after the server took the mail. */
    private static final class KilledAfterwards extends JavaMailSenderImpl {
        KilledAfterwards(int port) {
            setHost("127.0.0.1");
            setPort(port);
        }

        @Override
        public void send(MimeMessage message) {
            super.send(message);
            throw new Killed();
        }
    }

    private static final class Killed extends Error {}
}
