package nl.nota.afstemming;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.nota.nota.Dossier;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The colleagues within a party to whom a question can be passed on. */
@Component
public class Collegas {
    private final Medewerkers medewerkers;

    Collegas(Medewerkers medewerkers) {
        this.medewerkers = medewerkers;
    }

    /** The shown names of the others who answer for this code, by user name; only for who answers for it too. */
    @Transactional(readOnly = true)
    public Map<String, String> of(Dossier dossier, String onderdeel) {
        if (!dossier.betrekking().speaksFor(onderdeel)) return Map.of();
        var namen = new LinkedHashMap<String, String>();
        medewerkers.answeringFor(onderdeel).stream()
                .filter(een -> !een.id().equals(dossier.medewerker().id()))
                .forEach(een -> namen.put(een.gebruikersnaam(), een.naam()));
        return namen;
    }
}
