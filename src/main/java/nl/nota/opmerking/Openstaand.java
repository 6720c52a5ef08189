package nl.nota.opmerking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the opmerking a person wants to do something with, when nothing stands against that. */
@Component
class Openstaand {
    private final Gesprekken gesprekken;

    Openstaand(Gesprekken gesprekken) {
        this.gesprekken = gesprekken;
    }

    /**
     * Who may never do such a thing is told so before anything is looked up; what this person may not know of does not
     * exist; and then all that stands against it is said.
     */
    Outcome<Gesprek> find(
            Dossier dossier, UUID id, OpmerkingHandeling handeling, Function<Gesprek, List<Reden>> bezwaren) {
        var redenen = new ArrayList<>(handeling.against(dossier));
        if (Reden.isForbidden(redenen)) return Outcome.refused(redenen);
        if (!Leesplaats.isThere(dossier)) return Outcome.refused(Reden.achterhaald("opmerking.reden.nog-geen-versie"));
        var gesprek = gesprekken.find(dossier, id).orElseThrow(NotFound::new);
        redenen.addAll(bezwaren.apply(gesprek));
        return redenen.isEmpty() ? Outcome.done(gesprek) : Outcome.refused(redenen);
    }

    /** Against going on with something that is dealt with. */
    static List<Reden> closed(Gesprek gesprek) {
        return switch (gesprek.stand()) {
            case OPEN -> List.of();
            case AFGEROND -> List.of(Reden.achterhaald("opmerking.reden.al-afgerond"));
            case OVERGENOMEN -> List.of(Reden.achterhaald("opmerking.reden.al-overgenomen"));
        };
    }
}
