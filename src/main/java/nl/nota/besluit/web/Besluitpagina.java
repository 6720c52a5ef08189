package nl.nota.besluit.web;

import java.util.List;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Besluitvraag;
import nl.nota.besluit.Terugname;
import nl.nota.nota.Dossier;
import nl.nota.nota.Notakop;
import nl.nota.nota.Sindsdien;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a bewindspersoon decides.
 *
 * @param vraag the question, or null when there is none to this person
 * @param vragen the codes to choose from, when the person decides for more than one
 * @param keuze what was chosen and must now be confirmed, or null before that
 * @param sindsdien what changed since the versie that was read, or null
 * @param blad the facts and the sheet beside the question, as the template of the roof shows them, or null
 * @param terugname what was just decided about the nota before in the tas, or null
 */
record Besluitpagina(
        Dossier dossier,
        @Nullable Besluitvraag vraag,
        List<Besluitvraag> vragen,
        @Nullable Besluitsoort keuze,
        @Nullable Sindsdien sindsdien,
        @Nullable Object blad,
        @Nullable Terugname terugname) {
    public Notakop kop() {
        return Notakop.of(dossier);
    }
}
