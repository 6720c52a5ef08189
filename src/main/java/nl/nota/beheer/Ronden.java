package nl.nota.beheer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskExecutionOutcome;
import org.springframework.stereotype.Component;

/**
 * The work that this node does by itself, and when it last did. Spring keeps that in memory; another node does the same
 * rounds, and each piece of work is done by whichever comes first.
 */
@Component
public class Ronden {
    private static final long HALF = 500;

    private final ObjectProvider<ScheduledTaskHolder> houders;

    Ronden(ObjectProvider<ScheduledTaskHolder> houders) {
        this.houders = houders;
    }

    /**
     * One round.
     *
     * @param naam its class and its method, as Klokwerk.post
     * @param laatst when it began the last time since this node started, or null
     * @param stand what came of that
     * @param volgende when it begins again, or null while it runs
     */
    public record Ronde(
            String naam,
            @Nullable Instant laatst,
            Stand stand,
            @Nullable Instant volgende) {}

    /** What came of a round the last time. */
    public enum Stand {
        NOG_NIET,
        BEZIG,
        GEDAAN,
        MISLUKT
    }

    /** All of them by name; none where this node does nothing by itself. */
    public List<Ronde> all() {
        return houders.stream()
                .flatMap(houder -> houder.getScheduledTasks().stream())
                .map(Ronden::ronde)
                .sorted(Comparator.comparing(Ronde::naam))
                .toList();
    }

    private static Ronde ronde(ScheduledTask taak) {
        var uitkomst = taak.getTask().getLastExecutionOutcome();
        return new Ronde(name(taak.toString()), uitkomst.executionTime(), stand(uitkomst), whole(taak.nextExecution()));
    }

    /** What is left of the wait is told in parts of a second: half past three is not one second before. */
    private static @Nullable Instant whole(@Nullable Instant moment) {
        return moment == null ? null : moment.plusMillis(HALF).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Stand stand(TaskExecutionOutcome uitkomst) {
        return switch (uitkomst.status()) {
            case NONE -> Stand.NOG_NIET;
            case STARTED -> Stand.BEZIG;
            case SUCCESS -> Stand.GEDAAN;
            case ERROR -> Stand.MISLUKT;
        };
    }

    /** Without the packages: nl.nota.bericht.Klokwerk.post is Klokwerk.post. */
    private static String name(String heel) {
        var methode = heel.lastIndexOf('.');
        return heel.substring(heel.lastIndexOf('.', methode - 1) + 1);
    }
}
