package nl.nota.opmerking;

import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Herschrijving;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Tekst;
import nl.nota.nota.Wijzigingsvoorstel;
import org.springframework.stereotype.Component;

/** Makes of proposed words a change of the concept, when the words they are proposed for still stand in it. */
@Component
class Voorstelplaats {
    private final Concepten concepten;
    private final Brontekst bronnen;

    Voorstelplaats(Concepten concepten, Brontekst bronnen) {
        this.concepten = concepten;
        this.bronnen = bronnen;
    }

    /** The change, starting from the text that stands there now; refused with both texts when that is another one. */
    Outcome<Wijzigingsvoorstel> of(Dossier dossier, Opmerking opmerking) {
        var passage = opmerking.passage();
        var voorstel = opmerking.voorstel();
        if (passage == null || voorstel == null) return Outcome.refused(Reden.onjuist("opmerking.reden.geen-voorstel"));
        var concept = concepten.of(dossier.nota());
        var bron = bronnen.of(dossier).of(opmerking);
        var ligging = new Liggingen(Leestekst.of(concept.inhoud())).of(passage, bron);
        if (ligging.soort() == Ligging.Soort.VERWIJDERD)
            return Outcome.refused(Reden.achterhaald("opmerking.reden.passage-weg", passage.citaat()));
        var rubriek = ligging.rubriek();
        if (!ligging.isZelfde() || rubriek == null || ligging.begin() == null || ligging.eind() == null)
            return Outcome.refused(
                    Reden.achterhaald("opmerking.reden.passage-anders", passage.citaat(), ligging.woorden()));
        var woorden = Herschrijving.renumbered(voorstel, passage.citaat(), ligging.woorden());
        return switch (Herschrijving.of(concept.inhoud(), rubriek, ligging.begin(), ligging.eind(), woorden)) {
            case Outcome.Refused<Tekst>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Tekst>(var tekst) ->
                Outcome.done(new Wijzigingsvoorstel(
                        null,
                        Map.of(rubriek, tekst),
                        Map.of(rubriek, concept.basis().getOrDefault(rubriek, ""))));
        };
    }
}
