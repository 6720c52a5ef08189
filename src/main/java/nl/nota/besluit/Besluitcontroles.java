package nl.nota.besluit;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which voorwaarden of a besluit wait for a person who was named to check them. */
@Component
public class Besluitcontroles {
    private final Besluitstanden standen;

    Besluitcontroles(Besluitstanden standen) {
        this.standen = standen;
    }

    /** What this person must still check; nothing when that cannot be done now. */
    @Transactional(readOnly = true)
    public List<Besluitvoorwaarde> of(Dossier dossier) {
        return open(dossier, BesluitHandeling.BESLUITVOORWAARDE_AFDOEN)
                .filter(voorwaarde -> voorwaarde.isCheckedBy(dossier.medewerker()))
                .toList();
    }

    /** For which this person may name another who checks them. */
    @Transactional(readOnly = true)
    public List<Besluitvoorwaarde> replaceable(Dossier dossier) {
        return open(dossier, BesluitHandeling.CONTROLEUR_VERVANGEN).toList();
    }

    private Stream<Besluitvoorwaarde> open(Dossier dossier, BesluitHandeling handeling) {
        if (!handeling.against(dossier).isEmpty()) return Stream.of();
        return standen.of(dossier).stream().flatMap(stand -> stand.ronde().openVoorwaarden().stream());
    }
}
