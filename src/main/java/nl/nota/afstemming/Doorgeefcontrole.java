package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Route;
import org.springframework.stereotype.Component;

/** All reasons against passing the question on to this colleague. */
@Component
class Doorgeefcontrole {
    private final Gevraagden gevraagd;
    private final Dossiers dossiers;

    Doorgeefcontrole(Gevraagden gevraagd, Dossiers dossiers) {
        this.gevraagd = gevraagd;
        this.dossiers = dossiers;
    }

    List<Reden> against(Dossier dossier, Optional<Route> route, Doorgeving doorgeving, Optional<Medewerker> collega) {
        var redenen = new ArrayList<>(AfstemmingHandeling.DOORGEVEN.against(dossier));
        var onderdeel = doorgeving.onderdeel();
        var eigen = dossier.betrekking().speaksFor(onderdeel)
                && route.flatMap(een -> een.partij(onderdeel))
                        .filter(partij -> gevraagd.isAsked(dossier.kenmerk(), partij))
                        .isPresent();
        if (!eigen) redenen.add(Reden.magNiet("afstemming.reden.niet-gevraagd", onderdeel));
        if (Reden.isForbidden(redenen)) return redenen;
        if (collega.filter(een -> een.answersFor(onderdeel)).isEmpty())
            redenen.add(Reden.onjuist("afstemming.reden.geen-collega", doorgeving.naar(), onderdeel));
        else collega.flatMap(een -> against(dossier, een)).ifPresent(redenen::add);
        redenen.addAll(Woordcontrole.against("toelichting", doorgeving.toelichting()));
        return redenen;
    }

    private Optional<Reden> against(Dossier dossier, Medewerker collega) {
        if (collega.id().equals(dossier.medewerker().id()))
            return Optional.of(Reden.onjuist("afstemming.reden.naar-uzelf"));
        return dossiers.visibleTo(collega, dossier.kenmerk()).betrekking().wroteAlong()
                ? Optional.of(Reden.onjuist("afstemming.reden.collega-schreef-mee", collega.naam()))
                : Optional.empty();
    }
}
