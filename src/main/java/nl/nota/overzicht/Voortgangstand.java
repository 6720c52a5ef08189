package nl.nota.overzicht;

import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.afstemming.Standpunt;
import nl.nota.nota.Dossier;
import nl.nota.route.Voortgang;
import nl.nota.route.Voortgangen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the route how far a nota came, from where it stands across all offices. */
@Component
class Voortgangstand implements Voortgangen {
    private final Notastanden standen;

    Voortgangstand(Notastanden standen) {
        this.standen = standen;
    }

    @Override
    @Transactional(readOnly = true)
    public Voortgang of(Dossier dossier) {
        return of(standen.of(dossier));
    }

    /** The same from what was read already. */
    static Voortgang of(Notastand stand) {
        var klaar = stand.ronde().standpunten().stream()
                .filter(Standpunt::blocksNothing)
                .map(een -> een.partij().onderdeel())
                .collect(Collectors.toSet());
        var besloten = stand.besluitronde()
                .map(ronde -> Set.copyOf(ronde.antwoorden().keySet()))
                .orElse(Set.of());
        return new Voortgang(stand.nota().fase(), klaar, Set.of(), besloten);
    }
}
