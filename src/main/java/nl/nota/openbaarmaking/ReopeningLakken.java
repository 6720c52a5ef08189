package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finished or released work is taken up again, with the reason (heropenen), as long as it is not public. */
@Service
public class ReopeningLakken {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Embargoronde embargos;
    private final Openbaarmakingspad pad;

    ReopeningLakken(Dossiers dossiers, Lakdossiers lakdossiers, Embargoronde embargos, Openbaarmakingspad pad) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.embargos = embargos;
        this.pad = pad;
    }

    /** Sends it back to te beoordelen; what was said of each place stays said. */
    @Transactional
    public Outcome<UUID> reopen(Medewerker medewerker, Kenmerk kenmerk, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.LAKKEN_HEROPENEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        embargos.settle(kenmerk);
        var lak = lakdossiers.of(dossier);
        redenen.addAll(OpenbaarmakingHandeling.LAKKEN_HEROPENEN.against(lak));
        if (reden.isBlank()) redenen.add(Reden.onjuist("openbaarmaking.reden.heropenen"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return Outcome.done(
                pad.step(lak, Openbaarmakingsfase.TE_BEOORDELEN, "LAKKEN_HEROPEND", reden.strip(), Map.of()));
    }
}
