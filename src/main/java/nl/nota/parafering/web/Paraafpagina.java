package nl.nota.parafering.web;

import nl.nota.nota.Dossier;
import nl.nota.nota.Notakop;
import nl.nota.nota.Sindsdien;
import nl.nota.parafering.Parafeervraag;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody initials a nota or sends it back.
 *
 * @param vraag the question, or null when there is none to this person
 * @param sindsdien what changed since the versie that was read, or null
 */
record Paraafpagina(
        Dossier dossier,
        @Nullable Parafeervraag vraag,
        @Nullable Sindsdien sindsdien) {
    public Notakop kop() {
        return Notakop.of(dossier);
    }
}
