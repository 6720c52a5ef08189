package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another than who redacted a nota, and than who wrote it, releases it for the public (vrijgeven). */
@Service
public class ReleasingNota {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Bijlagemaker maker;
    private final Openbaarmakingspad pad;

    ReleasingNota(Dossiers dossiers, Lakdossiers lakdossiers, Bijlagemaker maker, Openbaarmakingspad pad) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.maker = maker;
        this.pad = pad;
    }

    /**
     * Releases exactly what was seen.
     *
     * @param publiek the fingerprint of what the public would read, as the person saw it
     */
    @Transactional
    public Outcome<UUID> release(Medewerker medewerker, Kenmerk kenmerk, String publiek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.VRIJGEVEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var lak = lakdossiers.of(dossier);
        redenen.addAll(OpenbaarmakingHandeling.VRIJGEVEN.against(lak));
        if (redenen.isEmpty() && !(lak.publiek().equals(publiek) && lak.isUnchanged()))
            redenen.add(Reden.achterhaald("openbaarmaking.reden.veranderd"));
        if (redenen.isEmpty() && !maker.isReady(lak.plannen()))
            redenen.add(Reden.onjuist("openbaarmaking.reden.bestanden"));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return Outcome.done(pad.step(
                lak,
                Openbaarmakingsfase.VRIJGEGEVEN,
                "VRIJGEGEVEN",
                "",
                Map.of("gelakt", lak.gelakt().size())));
    }
}
