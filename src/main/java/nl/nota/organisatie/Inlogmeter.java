package nl.nota.organisatie;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Lets whoever watches see that somebody guesses passwords. */
@Component
class Inlogmeter implements MeterBinder {
    private final Pogingen pogingen;

    Inlogmeter(Pogingen pogingen) {
        this.pogingen = pogingen;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        FunctionCounter.builder("nota.inloggen.mislukt", pogingen, Pogingen::mislukt)
                .description("Passwords that were wrong, at this node")
                .register(meters);
    }
}
