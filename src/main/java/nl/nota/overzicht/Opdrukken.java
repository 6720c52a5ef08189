package nl.nota.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.nota.Notasjablonen;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;

/** Finds how the sheets of a nota are printed. */
@Component
class Opdrukken {
    private final Notasjablonen sjablonen;
    private final Register register;
    private final Clock clock;

    Opdrukken(Notasjablonen sjablonen, Register register, Clock clock) {
        this.sjablonen = sjablonen;
        this.register = register;
        this.clock = clock;
    }

    /** Only where the head tells other ministries from the own one they are looked up. */
    Opdruk of(Notastand stand) {
        var profiel = sjablonen.of(stand.nota()).profiel();
        var ministeries = Opdruk.isSplit(profiel) ? ministeries(stand) : Set.<String>of();
        return new Opdruk(profiel, ministeries, stand.nota().planning().beslisdatum());
    }

    private Set<String> ministeries(Notastand stand) {
        var datum = stand.nota().datum();
        var dag = datum == null ? LocalDate.now(clock) : datum;
        return register.find(stand.ronde().afgestemdMet(), dag).values().stream()
                .filter(een -> een.soort() == Onderdeel.Soort.MINISTERIE)
                .map(Onderdeel::code)
                .collect(Collectors.toSet());
    }
}
