package nl.nota.afstemming.web;

import java.util.List;
import nl.nota.afstemming.Afstemvraag;
import nl.nota.nota.Dossier;
import nl.nota.nota.Notakop;
import nl.nota.nota.Sindsdien;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody answers for a party.
 *
 * @param vraag the question, or null when there is none to this person
 * @param vragen the parties to choose from, when the person answers for more than one
 * @param sindsdien what changed since the versie that was read, or null
 */
record Afstempagina(
        Dossier dossier,
        @Nullable Afstemvraag vraag,
        List<Afstemvraag> vragen,
        @Nullable Sindsdien sindsdien) {
    public Notakop kop() {
        return Notakop.of(dossier);
    }
}
