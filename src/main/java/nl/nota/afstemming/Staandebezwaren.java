package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.route.Partij;
import nl.nota.route.Partijbinding;
import nl.nota.route.Route;
import org.springframework.stereotype.Component;

/** Keeps a party that objects, or set a voorwaarde that is still open, on the route: its words would go with it. */
@Component
class Staandebezwaren implements Partijbinding {
    private final Afstemronden ronden;

    Staandebezwaren(Afstemronden ronden) {
        this.ronden = ronden;
    }

    @Override
    public List<Reden> against(Dossier dossier, Route route, Partij partij) {
        return against(ronden.of(dossier.nota(), route), partij.onderdeel());
    }

    static List<Reden> against(Afstemronde ronde, String onderdeel) {
        var redenen = new ArrayList<Reden>();
        if (ronde.of(onderdeel).filter(Standpunt::isAfwijkend).isPresent())
            redenen.add(Reden.achterhaald("afstemming.reden.bezwaar-staat", onderdeel));
        if (ronde.voorwaarden().stream().anyMatch(een -> een.onderdeel().equals(onderdeel) && een.blocks()))
            redenen.add(Reden.achterhaald("afstemming.reden.voorwaarde-staat", onderdeel));
        return redenen;
    }
}
