package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.route.Route;
import org.springframework.stereotype.Component;

/** All reasons against recording that a party kept silent. */
@Component
class Zwijgcontrole {
    private final Afstemronden ronden;
    private final Zwijgvragen zwijgvragen;

    Zwijgcontrole(Afstemronden ronden, Zwijgvragen zwijgvragen) {
        this.ronden = ronden;
        this.zwijgvragen = zwijgvragen;
    }

    List<Reden> against(Dossier dossier, Optional<Route> route, String onderdeel) {
        var redenen = new ArrayList<>(AfstemmingHandeling.GEEN_REACTIE_VASTLEGGEN.against(dossier));
        if (!redenen.isEmpty()) return redenen;
        var ronde = route.map(een -> ronden.of(dossier.nota(), een)).orElse(Afstemronde.GEEN);
        var gevraagd = ronde.of(onderdeel).filter(ronde::isOpen);
        if (gevraagd.isEmpty()) return List.of(Reden.onjuist("afstemming.reden.geen-partij", onderdeel));
        var partij = gevraagd.get().partij();
        if (!partij.verplicht()) redenen.add(Reden.achterhaald("afstemming.reden.niet-verplicht", onderdeel));
        else if (!gevraagd.get().owesAnswer())
            redenen.add(Reden.achterhaald("afstemming.reden.heeft-geantwoord", onderdeel));
        if (redenen.isEmpty()) zwijgvragen.notYet(dossier, gevraagd.get()).ifPresent(redenen::add);
        return redenen;
    }
}
