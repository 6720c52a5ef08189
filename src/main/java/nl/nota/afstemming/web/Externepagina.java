package nl.nota.afstemming.web;

import java.util.List;
import nl.nota.afstemming.Buitenvraag;
import nl.nota.afstemming.Eiskeuze;
import nl.nota.nota.Dossier;
import nl.nota.nota.Notakop;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an answer from outside is recorded.
 *
 * @param vragen the parties for which this person may do so; empty when there are none
 * @param keuze from what whoever fills in a voorwaarde can choose, or null when there is nothing to fill in
 * @param versie what it would be recorded on, or null
 * @param sindsdien what changed since the versie that was read, or null
 */
record Externepagina(
        Dossier dossier,
        List<Buitenvraag> vragen,
        @Nullable Eiskeuze keuze,
        @Nullable Versienummer versie,
        @Nullable Sindsdien sindsdien) {
    public Notakop kop() {
        return Notakop.of(dossier);
    }
}
