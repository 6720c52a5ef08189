package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is planned becomes public at another moment (verplaatsen), or not at all (afgelasten), for a reason. */
@Service
public class MovingPublicatie {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Publicatiekeuring keuring;
    private final Publicatiepad pad;

    MovingPublicatie(Dossiers dossiers, Lakdossiers lakdossiers, Publicatiekeuring keuring, Publicatiepad pad) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.keuring = keuring;
        this.pad = pad;
    }

    /** Moves it; what is public already by then is not planned any more, and can only be withdrawn. */
    @Transactional
    public Outcome<UUID> move(Medewerker medewerker, Kenmerk kenmerk, Publicatieverzoek verzoek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.PUBLICATIE_VERPLAATSEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var lak = lakdossiers.of(dossier);
        redenen.addAll(OpenbaarmakingHandeling.PUBLICATIE_VERPLAATSEN.against(lak));
        redenen.addAll(keuring.againstMoving(lak, verzoek));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var publicatie = lak.gang().gepland().orElseThrow().id();
        pad.plan(lak, publicatie, verzoek, Map.of());
        return Outcome.done(publicatie);
    }
}
