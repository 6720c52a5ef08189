package nl.nota.nota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/**
 * By when a nota must be decided, and why it cannot wait; the steller says so while writing. It is no text that anybody
 * agrees to. The route takes the spoed over, and from then on the route says it.
 *
 * @param beslisdatum the last day for the besluit, or null
 * @param spoed why it cannot wait; null when it can, and empty when no reason was given
 */
public record Planning(
        @Nullable LocalDate beslisdatum, @Nullable String spoed) {
    public static final Planning GEEN = new Planning(null, null);

    /** Of a reason. */
    static final int LANGSTE = 1000;

    public Planning {
        spoed = spoed == null ? null : Tekens.trim(Tekens.normal(spoed));
    }

    /** As it is told beside another one. */
    public String inWords() {
        return Stream.of(beslisdatum == null ? "" : beslisdatum.toString(), spoed == null ? "" : spoed)
                .filter(een -> !een.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What identifies it; equal planning, equal basis. */
    public String basis() {
        return Basis.of(beslisdatum + "|" + spoed);
    }

    /** The reasons against planning it so on this day, when it was planned so before. */
    List<Reden> against(Planning was, LocalDate vandaag) {
        var redenen = new ArrayList<Reden>();
        if (beslisdatum != null && beslisdatum.isBefore(vandaag) && !beslisdatum.equals(was.beslisdatum))
            redenen.add(Reden.onjuist("nota.planning.voorbij"));
        if (spoed == null) return redenen;
        if (spoed.isEmpty()) redenen.add(Reden.onjuist("nota.planning.geen-reden"));
        if (spoed.length() > LANGSTE) redenen.add(Reden.onjuist("nota.planning.lang", LANGSTE));
        Tekens.verboden(spoed, 1).forEach(v -> redenen.add(Reden.onjuist("nota.planning.teken", v.kolom(), v.teken())));
        Staatsgeheim.of(spoed).ifPresent(merk -> redenen.add(Reden.onjuist("nota.staatsgeheim", merk)));
        return redenen;
    }
}
