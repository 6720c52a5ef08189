package nl.nota.nota;

import java.time.LocalDate;
import java.util.Map;
import nl.nota.kern.Reden;
import nl.nota.web.Dag;
import org.jspecify.annotations.Nullable;

/**
 * The planning of a nota as its fields are typed in a form.
 *
 * @param haast whether it was ticked that the nota cannot wait
 * @param reden why it cannot
 */
public record Planningvelden(String beslisdatum, boolean haast, String reden) {
    /** The fields that show this planning. */
    public static Planningvelden of(Planning planning) {
        var dag = planning.beslisdatum();
        var spoed = planning.spoed();
        return new Planningvelden(dag == null ? "" : dag.toString(), spoed != null, spoed == null ? "" : spoed);
    }

    /** The planning that was typed; what is wrong with it stays out, with its reason under the name of its field. */
    public @Nullable Planning read(Planning was, LocalDate vandaag, Map<String, Reden> fouten) {
        var dag = Dag.parse(beslisdatum);
        if (dag.isEmpty() && !beslisdatum.isBlank()) {
            fouten.put("beslisdatum", Reden.onjuist("nota.kop.datum"));
            return null;
        }
        var gewenst = new Planning(dag.orElse(null), haast || !reden.isBlank() ? reden : null);
        var tegen = gewenst.against(was, vandaag);
        tegen.forEach(
                een -> fouten.putIfAbsent(een.code().equals("nota.planning.voorbij") ? "beslisdatum" : "spoed", een));
        return tegen.isEmpty() ? gewenst : null;
    }
}
