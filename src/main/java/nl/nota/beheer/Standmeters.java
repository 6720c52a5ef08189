package nl.nota.beheer;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Lets whoever watches from outside see what beheer sees on its page: mail that waits, the check of the logboek, what
 * should be public by now, and the disk. What nobody can know at this moment is not a number.
 */
@Component
class Standmeters implements MeterBinder {
    /** One look serves all meters of one reading. */
    private static final Duration VERS = Duration.ofSeconds(5);

    private final LoadingCache<String, Optional<Installatiestand>> stand;

    Standmeters(Installatiestanden standen) {
        stand = Caffeine.newBuilder().expireAfterWrite(VERS).build(key -> look(standen));
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "nota.post.wachtend", "Berichten and mails that wait", Standmeters::waiting);
        gauge(
                meters,
                "nota.post.wacht.seconds",
                "How long the oldest mail waits",
                een -> since(een, een.post().oudste(), 0));
        gauge(
                meters,
                "nota.post.opgegeven",
                "Mails that are not tried any more",
                een -> een.post().opgegeven());
        gauge(meters, "nota.logboek.nagerekend.seconds", "How long ago the whole logboek was recomputed", een -> {
            var heel = een.heel();
            return since(een, heel == null ? null : heel.klaar(), Double.NaN);
        });
        gauge(meters, "nota.logboek.gebroken", "Chains that do not hold, at the last check", een -> {
            var heel = een.heel();
            return heel == null ? Double.NaN : heel.gebroken();
        });
        gauge(
                meters,
                "nota.openbaar.achter",
                "Publications whose moment came, not written down yet",
                een -> een.wachtend().nietOpgeschreven());
        gauge(meters, "nota.schijf.vrij.bytes", "Room on the disk of the files", een -> {
            var schijf = een.schijf();
            return schijf == null ? Double.NaN : schijf.vrij();
        });
    }

    private void gauge(MeterRegistry meters, String naam, String wat, ToDoubleFunction<Installatiestand> waarde) {
        Gauge.builder(naam, () -> stand.get("").map(waarde::applyAsDouble).orElse(Double.NaN))
                .description(wat)
                .register(meters);
    }

    private static double waiting(Installatiestand een) {
        var post = een.post();
        return (double) post.los() + post.wacht() + post.uitgesteld();
    }

    private static double since(Installatiestand een, @Nullable Instant toen, double zonder) {
        return toen == null ? zonder : Duration.between(toen, een.nu()).toSeconds();
    }

    private static Optional<Installatiestand> look(Installatiestanden standen) {
        try {
            return Optional.of(standen.now());
        } catch (DataAccessException | TransactionException away) {
            return Optional.empty();
        }
    }
}
