package nl.nota.parafering.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Notakop;
import nl.nota.nota.Sindsdien;
import nl.nota.parafering.Paraaf;
import nl.nota.parafering.Parafeervraag;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody initials a nota or sends it back.
 *
 * @param vraag the question, or null when there is none to this person
 * @param sindsdien what changed since the versie that was read, or null
 * @param bezwaren why this person may not, or not now
 * @param namen the names of who initialled
 */
record Paraafpagina(
        Dossier dossier,
        @Nullable Parafeervraag vraag,
        @Nullable Sindsdien sindsdien,
        List<Reden> bezwaren,
        Map<UUID, String> namen) {
    Paraafpagina {
        bezwaren = List.copyOf(bezwaren);
    }

    public Notakop kop() {
        return Notakop.of(dossier);
    }

    /** Who initialled, and in whose place. */
    public String wie(Paraaf paraaf) {
        return paraaf.wie(namen);
    }
}
