package nl.nota.verzending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitronde;
import nl.nota.besluit.Uitkomst;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;

/**
 * Whether the letter of a nota may go its way: the besluit is akkoord and can no longer be taken back, and everything
 * that was asked with it is done.
 */
@Component
class Gereedheid {
    private final Routes routes;
    private final Besluiten besluiten;
    private final Clock clock;

    Gereedheid(Routes routes, Besluiten besluiten, Clock clock) {
        this.routes = routes;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    /** What stands against it now; nothing before the besluit, where the policy says so already. */
    List<Reden> against(Dossier dossier) {
        var nota = dossier.nota();
        if (nota.fase() != Fase.BESLOTEN) return List.of();
        var redenen = new ArrayList<Reden>();
        if (!nota.isVast(clock.instant())) redenen.add(Reden.achterhaald("verzending.reden.minuut"));
        var ronde = routes.findById(dossier.kenmerk())
                .map(route -> Besluitronde.of(route, nota.versie().orElseThrow(), besluiten.of(dossier.kenmerk())));
        if (ronde.flatMap(Besluitronde::uitkomst).filter(Uitkomst::isAkkoord).isEmpty())
            redenen.add(Reden.achterhaald("verzending.reden.niet-akkoord"));
        ronde.stream()
                .flatMap(een -> een.openVoorwaarden().stream())
                .map(een -> Reden.achterhaald("verzending.reden.voorwaarde", een.tekst(), een.wie()))
                .forEach(redenen::add);
        return redenen;
    }
}
