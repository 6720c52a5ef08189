package nl.nota;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.nota.web.Demoverleden;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The clock of the tested product: it runs as the real one, and a test can turn it; each test begins at real time. */
@Primary
@TestComponent
public class TestClock extends Clock {
    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    public TestClock() {
        this(Bronnen.NEDERLAND);
    }

    private TestClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Lets time pass. */
    public void advance(Duration duration) {
        ahead = ahead.plus(duration);
    }

    /** Makes it this moment; time runs on from there. */
    public void set(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : Clock.offset(Clock.system(other), ahead);
    }

    @Override
    public Instant instant() {
        return Demoverleden.moment().orElseGet(() -> Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS));
    }

    /** Puts the clock right after each test. */
    static class Reset implements AfterEachCallback {
        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context).getBean(TestClock.class).ahead = Duration.ZERO;
        }
    }
}
