package nl.nota.besluit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Besluitvraag;
import nl.nota.nota.Dossier;
import nl.nota.nota.Notakop;

/** The page on which the private office records a besluit: for whom it can, and what can be decided. */
record Vastleggingspagina(Dossier dossier, List<Besluitvraag> vragen) {
    public Notakop kop() {
        return Notakop.of(dossier);
    }

    public boolean isMogelijk() {
        return !vragen.isEmpty();
    }

    /** The bewindspersonen whose turn it is, by code. */
    public Map<String, String> bewindspersonen() {
        var namen = new LinkedHashMap<String, String>();
        vragen.forEach(een -> namen.put(een.bewindspersoon(), een.naam() + " (" + een.bewindspersoon() + ")"));
        return namen;
    }

    /** The one whose turn it is, who needs no choosing; empty when there are more. */
    public String vanzelf() {
        return vragen.size() == 1 ? vragen.getFirst().bewindspersoon() : "";
    }

    public Besluitvraag vraag() {
        return vragen.getFirst();
    }

    public List<Besluitsoort> soorten() {
        return vraag().mogelijk();
    }
}
