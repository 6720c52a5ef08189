package nl.nota.route;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.nota.kern.Kalender;
import nl.nota.kern.Looptijd;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What the route of a kind of nota usually looks like, from a day to a day; a beginning for who chooses a route, and
 * nothing more. The line is that of who sends the nota.
 *
 * @param code of the usual route, the same in all its forms
 * @param soort for which notas it is meant, or null for all
 * @param onderdeel whose notas, or null for everybody’s
 * @param begin the first day on which it has this form
 * @param eind the last one, or null
 */
public record Routesjabloon(
        String code,
        String naam,
        @Nullable Soort soort,
        @Nullable String onderdeel,
        Beslisregel regel,
        List<Regel> partijen,
        LocalDate begin,
        @Nullable LocalDate eind)
        implements Looptijd {
    public Routesjabloon {
        partijen = List.copyOf(partijen);
    }

    /** One party of it, with its term in working days. */
    public record Regel(
            int halte, String onderdeel, Set<String> scope, int werkdagen, boolean verplicht, boolean streng) {
        public Regel {
            scope = Set.copyOf(scope);
        }
    }

    /** Whether it is meant for a nota of this kind from this onderdeel. */
    public boolean fits(@Nullable Soort welke, @Nullable String van) {
        return (soort == null || soort == welke) && (onderdeel == null || onderdeel.equals(van));
    }

    /** The name of the soort it is meant for; empty for all. */
    public String soortnaam() {
        return soort == null ? "" : soort.name();
    }

    /** The code of whose notas it is for; empty for everybody’s. */
    public String vanwie() {
        return onderdeel == null ? "" : onderdeel;
    }

    /** By what a page names this form of it. */
    public String sleutel() {
        return code + "/" + begin;
    }

    /** The last day of each party of a nota that is sent on this day; a halte begins when the one before it ends. */
    public Map<String, LocalDate> days(boolean spoed, Kalender kalender, LocalDate vandaag) {
        var einde = new TreeMap<Integer, LocalDate>();
        var dagen = new HashMap<String, LocalDate>();
        for (var partij : partijen) {
            var eerder = einde.lowerEntry(partij.halte());
            var start = eerder == null ? vandaag : eerder.getValue();
            var dag = kalender.plus(start, Termijn.of(partij.werkdagen(), spoed));
            einde.merge(partij.halte(), dag, (een, ander) -> een.isAfter(ander) ? een : ander);
            dagen.put(partij.onderdeel(), dag);
        }
        return dagen;
    }
}
