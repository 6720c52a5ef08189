package nl.nota.controle.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.controle.Gevonden;
import nl.nota.controle.Keuring;
import nl.nota.controle.Keuringen;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Terzijde;
import org.springframework.stereotype.Component;

/** Shows what was found beside each part of a concept while it is written. */
@Component
class ControleTerzijde implements Terzijde {
    private final Keuringen keuringen;

    ControleTerzijde(Keuringen keuringen) {
        this.keuringen = keuringen;
    }

    /** What was found in one part. */
    record Deelkeuring(Kenmerk kenmerk, String deel, Keuring keuring) {}

    @Override
    public String fragment() {
        return "controle/terzijde :: deel";
    }

    @Override
    public Map<String, Object> of(Dossier dossier, Inhoud inhoud) {
        var keuring = keuringen.of(dossier.nota(), inhoud);
        var delen = keuring.alles().stream()
                .filter(Gevonden::isOpen)
                .map(Gevonden::deel)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        var uit = new LinkedHashMap<String, Object>();
        delen.forEach(deel -> uit.put(deel, new Deelkeuring(dossier.kenmerk(), deel, keuring.of(deel))));
        return uit;
    }
}
