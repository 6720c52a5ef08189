package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Mail comes as often as each person chose, and to nobody who may not know. */
@NotaTest
class BezorgingTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    private Notaloop loop;
    private Posthuis post;

    @BeforeEach
    void anEmptyHouseWithAMailServer() {
        database.clean();
        loop = new Notaloop(context);
        post = new Posthuis(context);
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void twiceADayWhatCameInGoesInOneMail() {
        post.reaches("ez", Bezorging.TWEE_KEER_PER_DAG);
        clock.set(ZonedDateTime.of(2026, 3, 3, 10, 0, 0, 0, clock.getZone()).toInstant());
        asked();
        asked();
        post.round();
        assertThat(post.mailsTo("ez")).isEmpty();

        clock.advance(Duration.ofHours(5));
        post.round();
        var mail = only(post.mailsTo("ez"));
        assertThat(Posthuis.subject(mail)).isEqualTo("Nota: 2 berichten");
        assertThat(Posthuis.text(mail).split("Open: ", -1)).hasSize(3);
    }

    @Test
    void whoWantsNoMailOrMayNoLongerSeeTheNotaGetsNone() {
        post.reaches("ez", Bezorging.UIT);
        asked();
        post.round();
        assertThat(post.mailsTo("ez")).isEmpty();

        post.reaches("ez", Bezorging.DIRECT);
        asked();
        context.getBean(CollectingPost.class).collect(true);
        database.owner()
                .sql("UPDATE medewerker_code SET eind = '2025-01-02' WHERE code = 'EZ'")
                .update();
        try {
            post.round();
            assertThat(post.mailsTo("ez")).isEmpty();
        } finally {
            database.owner()
                    .sql("UPDATE medewerker_code SET eind = NULL WHERE code = 'EZ'")
                    .update();
        }
    }

    private Kenmerk asked() {
        var kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(new Partij(1, "EZ", Set.of(), LocalDate.of(2030, 1, 15), true)));
        loop.submit(kenmerk);
        return kenmerk;
    }

    private static MimeMessage only(List<MimeMessage> mails) {
        return assertThat(mails).singleElement().actual();
    }
}
