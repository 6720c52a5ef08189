package nl.nota.nota.web;

import java.util.List;
import nl.nota.nota.Bewaard;
import nl.nota.nota.Concept;
import nl.nota.nota.Planning;
import nl.nota.nota.Planningvelden;
import nl.nota.nota.Wijziging;

/**
 * The planning in the form of the concept.
 *
 * @param basis what a change of it starts from
 * @param botst whether somebody else has just planned it otherwise
 */
record Planningblad(Planningvelden velden, String basis, boolean botst) {
    /** As it stands, or with what was typed and could not be saved. */
    static Planningblad of(Planning nu, ConceptForm form, Bewaard bewaard) {
        var botst = bewaard.botsingen().contains(Concept.PLANNING);
        return new Planningblad(
                form.hasPlanningfouten() || botst ? form.planningvelden() : Planningvelden.of(nu),
                form.hasPlanningfouten() ? form.basis(Concept.PLANNING) : nu.basis(),
                botst);
    }

    /** What somebody wants otherwise than somebody else has just saved it. */
    static List<Wijziging> difference(Planning nu, ConceptForm form) {
        var eigen = form.planning();
        return eigen == null
                ? List.of()
                : List.of(Wijziging.of("planning", Wijziging.Soort.INHOUDELIJK, nu.inWords(), eigen.inWords()));
    }
}
