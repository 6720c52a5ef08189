package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.Tegelijk;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** One mail that does not go holds up no other, and none goes twice or without its cause. */
@NotaTest
class UitgaandeTest {
    private static final List<String> MENSEN = List.of("ez", "ocw", "kgg", "cds", "hdfc", "djz");

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
    void aMailThatCannotBeMadeStepsAsideForTheOthers() {
        asked();
        var server = (JavaMailSenderImpl) post.sender();
        post.round(new Kapot(server.getPort(), "ez@nota.example"));
        assertThat(post.mails()).hasSize(MENSEN.size() - 1);
        assertThat(post.mailsTo("ez")).isEmpty();
        assertThat(tries()).containsExactly(1);

        clock.advance(Bezorgtijd.delay(0).plusSeconds(1));
        post.round();
        assertThat(post.mailsTo("ez")).hasSize(1);
    }

    @Test
    void addressesThatAreRefusedAreNoServerThatIsDown() throws IOException {
        asked();
        try (var weigeraar = new Weigeraar("550 nooit")) {
            post.round(Posthuis.sender(weigeraar.port()));
            assertThat(weigeraar.verbindingen()).isEqualTo(MENSEN.size());
        }
        assertThat(tries()).hasSize(MENSEN.size()).containsOnly(1);
    }

    @Test
    void aServerThatIsDownIsLeftAloneAfterThreeTries() {
        asked();
        post.down();
        post.round();
        assertThat(tries()).filteredOn(keer -> keer == 1).hasSize(3);
    }

    @Test
    void twoNodesAtOnceSendEachMailOnce() throws Exception {
        IntStream.range(0, 5).forEach(i -> asked());
        Tegelijk.each(2, post::round);
        post.round();

        assertThat(post.mails()).hasSize(5 * MENSEN.size());
        assertThat(post.mails())
                .extracting(mail -> Posthuis.header(mail, "Message-ID"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatANodeHeldThatDiedIsSentByAnotherAndNotOnceMoreWhenThatNodeWakes() throws Exception {
        asked();
        try (var ander = new Tegelijk()) {
            var dood = ander.begin(() -> post.round(new Hangend(ander)));
            post.round();
            assertThat(post.mails()).hasSize(MENSEN.size() - 1);
            assertThat(cut()).isEqualTo(1);
            post.round();
            assertThat(post.mails()).hasSize(MENSEN.size());
            ander.letGo();
            assertThat(dood).succeedsWithin(Duration.ofSeconds(30));
        }
        clock.advance(Bezorgtijd.delay(0).plusSeconds(1));
        post.round();
        assertThat(post.mails()).hasSize(MENSEN.size());
    }

    @Test
    void aBerichtGoesBackWithItsCause() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        assertThatThrownBy(() -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                    loop.submit(kenmerk);
                    assertThat(rows("bericht_post")).isEqualTo(1);
                    throw new IllegalStateException("te laat");
                }))
                .hasMessage("te laat");
        assertThat(rows("bericht") + rows("bericht_post") + rows("bericht_ongelezen"))
                .isZero();
        post.round();
        assertThat(post.mails()).isEmpty();
    }

    private Kenmerk asked() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW", "KGG", "CDS", "HDFC", "DJZ");
        loop.submit(kenmerk);
        return kenmerk;
    }

    /** The lines to the database of the nodes that hold a mail are gone; how many there were. */
    private int cut() {
        return jdbc.sql("""
            SELECT count(pg_terminate_backend(pid)) FROM pg_locks
            WHERE relation = 'zending'::regclass AND mode = 'RowShareLock' AND pid <> pg_backend_pid()
            """).query(Integer.class).single();
    }

    private int rows(String tabel) {
        return jdbc.sql("SELECT count(*) FROM " + tabel).query(Integer.class).single();
    }

    private List<Integer> tries() {
        return jdbc.sql("SELECT pogingen FROM zending WHERE klaar IS NULL")
                .query(Integer.class)
                .list();
    }

    /** A mail server that answers nothing to a node until that node is gone. */
    private static final class Hangend extends JavaMailSenderImpl {
        private final Tegelijk knoop;

        Hangend(Tegelijk knoop) {
            this.knoop = knoop;
        }

        @Override
        public void send(MimeMessage message) {
            knoop.stall();
            throw new MailSendException("weg");
        }
    }

    /** A mail library that breaks on one receiver. */
    private static final class Kapot extends JavaMailSenderImpl {
        private final String adres;

        Kapot(int port, String adres) {
            setHost("127.0.0.1");
            setPort(port);
            this.adres = adres;
        }

        @Override
        public void send(MimeMessage message) {
            if (Posthuis.to(message).equals(adres)) throw new IllegalArgumentException("kapot");
            super.send(message);
        }
    }
}
