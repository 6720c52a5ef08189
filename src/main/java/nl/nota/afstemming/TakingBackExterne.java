package nl.nota.afstemming;

import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may record what a party outside said takes back what was recorded by mistake. A round that is then not complete
 * any more opens again.
 */
@Service
public class TakingBackExterne {
    private final Dossiers dossiers;
    private final Intrekkingscontrole controle;
    private final Intrekkingsgevolg gevolg;

    TakingBackExterne(Dossiers dossiers, Intrekkingscontrole controle, Intrekkingsgevolg gevolg) {
        this.dossiers = dossiers;
        this.controle = controle;
        this.gevolg = gevolg;
    }

    /** All reasons against taking this answer back now, whatever for. */
    @Transactional(readOnly = true)
    public List<Reden> against(Dossier dossier, UUID id) {
        return controle.againstRecorded(dossier, id);
    }

    /** Takes this answer back; it must be the last one that was recorded for its party. */
    @Transactional
    public Outcome<UUID> takeBack(Medewerker medewerker, Kenmerk kenmerk, UUID id, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = controle.againstRecorded(dossier, id, reden);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        gevolg.withdraw(dossier, controle.find(kenmerk, id).orElseThrow(), reden, "EXTERN_TERUGGENOMEN");
        return Outcome.done(id);
    }
}
