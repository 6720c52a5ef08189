package nl.nota.overzicht;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.nota.nota.Fase;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Zoekvraag;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notas that wait for somebody's paraaf, the one that waits longest first. */
@Component
public class Paraafstapel {
    private final Notalijst lijst;
    private final Notastanden standen;

    Paraafstapel(Notalijst lijst, Notastanden standen) {
        this.lijst = lijst;
        this.standen = standen;
    }

    /** What this person may initial now. */
    @Transactional(readOnly = true)
    public List<Notastand> of(Medewerker medewerker) {
        var vraag = Zoekvraag.in(Set.of(Fase.IN_PARAFERING), Zoekvraag.MEESTE);
        return standen.of(lijst.visibleTo(medewerker, vraag)).stream()
                .filter(stand -> !stand.dossier().betrekking().wroteAlong())
                .filter(stand -> !stand.eigenBeurten().isEmpty())
                .sorted(Comparator.comparing(stand -> stand.aanZet().getFirst().sinds()))
                .toList();
    }
}
