package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;

/** The clock as the product winds it: with the setting it makes its rounds, and without it none. */
@NotaTest
class KlokwerkTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 4);

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Notaloop(context);
    }

    @Test
    void theRoundsMailAndRemindAsTheClockComesBy() {
        clock.set(ZonedDateTime.of(DAG, LocalTime.of(8, 0), clock.getZone()).toInstant());
        try (var post = new Posthuis(context)) {
            post.reaches("ez", Bezorging.DIRECT);
            wound("true").withBean("server", JavaMailSender.class, post::sender).run(huis -> {
                var kenmerk = loop.concept(
                        Beslisregel.ALLE,
                        List.of("STASDEF"),
                        List.of(new Partij(1, "EZ", Set.of(), DAG.plusDays(1), true)));
                loop.submit(kenmerk);
                tasks(huis, FixedDelayTask.class).forEach(Runnable::run);
                assertThat(post.mailsTo("ez")).hasSize(1);

                clock.advance(Duration.ofDays(1));
                tasks(huis, CronTask.class).forEach(Runnable::run);
                tasks(huis, FixedDelayTask.class).forEach(Runnable::run);
                assertThat(post.mailsTo("ez"))
                        .extracting(Posthuis::subject)
                        .containsExactly(
                                "Nota " + kenmerk + ": uw afstemming gevraagd",
                                "Nota " + kenmerk + ": uw termijn nadert");
            });
        }
    }

    @Test
    void deadlinesAreLookedAtHourlyInOfficeHoursAndMailEveryHalfMinute() {
        wound("true").run(huis -> {
            var taken = huis.getBean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                    .map(ScheduledTask::getTask)
                    .toList();
            assertThat(taken).hasSize(2);
            assertThat(taken)
                    .filteredOn(CronTask.class::isInstance)
                    .extracting(taak -> ((CronTask) taak).getExpression())
                    .containsExactly("0 5 7-18 * * *");
            assertThat(taken)
                    .filteredOn(FixedDelayTask.class::isInstance)
                    .extracting(taak -> ((FixedDelayTask) taak).getIntervalDuration())
                    .containsExactly(Duration.ofSeconds(30));
        });
    }

    @Test
    void withoutTheSettingNothingHappensByItself() {
        wound("false").run(huis -> assertThat(huis).doesNotHaveBean(Klokwerk.class));
    }

    private ApplicationContextRunner wound(String klok) {
        return new ApplicationContextRunner()
                .withParent(context)
                .withPropertyValues("nota.klok=" + klok)
                .withUserConfiguration(Klokwerk.class, Postronde.class);
    }

    private static List<Runnable> tasks(ApplicationContext huis, Class<? extends Task> soort) {
        return huis.getBean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(soort::isInstance)
                .map(Task::getRunnable)
                .toList();
    }
}
