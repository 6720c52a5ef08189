package nl.nota.overzicht;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets whoever watches see how many notas wait for somebody whose term is over; not a number while nobody knows. */
@Component
class Termijnmeter implements MeterBinder {
    private final JdbcClient jdbc;
    private final Clock clock;

    Termijnmeter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("nota.termijnen.verstreken", this::verstreken)
                .description("Notas that wait for somebody whose term is over")
                .register(meters);
    }

    private double verstreken() {
        try {
            return jdbc.sql("SELECT count(DISTINCT kenmerk) FROM beurt WHERE stapel = 'BEURT' AND dag < :vandaag")
                    .param("vandaag", LocalDate.now(clock))
                    .query(Long.class)
                    .single();
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }
}
