package nl.nota.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The invented past of the demo: while its notas are played, and in that thread only, it is the moment of the story.
 */
@Component
@DemoOnly
public class Demoverleden {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    /** The moment of the story, where one is told. */
    public static Optional<Instant> moment() {
        return MOMENT.isBound() ? Optional.of(MOMENT.get()) : Optional.empty();
    }

    /** Does something as if it were that moment. */
    public <T> T at(Instant moment, Supplier<T> iets) {
        return ScopedValue.where(MOMENT, moment).call(iets::get);
    }

    /** The real clock, except where a story is told. */
    public Clock over(Clock echt) {
        return new Verteller(echt);
    }

    private static final class Verteller extends Clock {
        private final Clock echt;

        Verteller(Clock echt) {
            this.echt = echt;
        }

        @Override
        public ZoneId getZone() {
            return echt.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Verteller(echt.withZone(zone));
        }

        @Override
        public Instant instant() {
            return moment().orElseGet(echt::instant);
        }
    }
}
