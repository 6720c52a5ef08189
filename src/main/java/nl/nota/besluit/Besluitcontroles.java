package nl.nota.besluit;

import java.util.List;
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
        if (!BesluitHandeling.BESLUITVOORWAARDE_AFDOEN.against(dossier).isEmpty()) return List.of();
        return standen.of(dossier).stream()
                .flatMap(stand -> stand.ronde().openVoorwaarden().stream())
                .filter(voorwaarde -> voorwaarde.isCheckedBy(dossier.medewerker()))
                .toList();
    }
}
