package nl.nota.nota;

import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who writes a nota takes the mark off a passage: it becomes public after all. */
@Service
public class UnmarkingBinnen {
    private final Dossiers dossiers;
    private final Binnenpassages passages;

    UnmarkingBinnen(Dossiers dossiers, Binnenpassages passages) {
        this.dossiers = dossiers;
        this.passages = passages;
    }

    /** Takes this mark off; one that is off already stays so. */
    @Transactional
    public Outcome<UUID> unmark(Medewerker medewerker, Kenmerk kenmerk, UUID id) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = List.copyOf(NotaHandeling.BEWERKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        passages.remove(kenmerk.waarde(), id);
        return Outcome.done(id);
    }
}
