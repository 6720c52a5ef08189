package nl.nota.parafering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.nota.Versie;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.web.Moment;
import org.springframework.stereotype.Component;

/** What the codes of a line stand for, in words. */
@Component
class Lijnnamen {
    private final Register register;
    private final Clock clock;

    Lijnnamen(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** By code, on the day of the nota. */
    Map<String, String> of(Versie versie) {
        var datum = versie.inhoud().kop().datum();
        return register.valid(datum == null ? LocalDate.now(clock) : datum).stream()
                .collect(Collectors.toMap(Onderdeel::code, Onderdeel::naam, (een, twee) -> een));
    }

    /** When the versie was submitted. */
    String submitted(Versie versie) {
        return Moment.words(versie.ingediendOp(), clock.getZone());
    }
}
