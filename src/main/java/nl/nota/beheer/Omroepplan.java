package nl.nota.beheer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Component;

/** Says what stands against telling everybody something, before it is done and when it is done. */
@Component
public class Omroepplan {
    private final Omroepen omroepen;
    private final Clock clock;

    Omroepplan(Omroepen omroepen, Clock clock) {
        this.omroepen = omroepen;
        this.clock = clock;
    }

    /** All of it: two things at once nobody reads. */
    public List<Reden> against(Omroepverzoek wat) {
        var redenen = new ArrayList<>(wat.against(clock.instant()));
        var begin = wat.begin();
        var eind = wat.eind();
        if (!redenen.isEmpty() || begin == null || eind == null) return redenen;
        omroepen.open().stream()
                .filter(een -> een.begin().isBefore(eind) && begin.isBefore(een.eind()))
                .findFirst()
                .map(een -> Reden.onjuist("beheer.reden.omroep.samen", een.tekst(), een.begin(), een.eind()))
                .ifPresent(redenen::add);
        return redenen;
    }
}
