package nl.nota.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;

/** Looks which usual routes name somebody who leaves the register. */
@Component
public class Sjabloonsignalen {
    private final Routesjablonen sjablonen;
    private final Register register;
    private final Clock clock;

    Sjabloonsignalen(Routesjablonen sjablonen, Register register, Clock clock) {
        this.sjablonen = sjablonen;
        this.register = register;
        this.clock = clock;
    }

    /** Of every usual route that is offered or will be. */
    public List<Sjabloonsignaal> now() {
        return of(sjablonen.all());
    }

    /** The same where they were read before. */
    public List<Sjabloonsignaal> of(List<Routesjabloon> alle) {
        var vandaag = LocalDate.now(clock);
        var regels = register.entries();
        return alle.stream()
                .filter(een -> een.isFrom(vandaag))
                .flatMap(een -> Sjabloonsignaal.of(een, vandaag, regels))
                .toList();
    }
}
