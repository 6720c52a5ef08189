package nl.nota.openbaarmaking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of all that was said of a nota, what was said last of each place: that is what holds. */
final class Laatstgezegd {
    private Laatstgezegd() {}

    /** In the order in which the places were first spoken of. */
    static Map<Lakplaats, Lakking> of(Collection<Lakking> gezegd) {
        var laatste = new LinkedHashMap<Lakplaats, Lakking>();
        for (var een : gezegd) {
            laatste.put(een.plaats(), een);
            if (een.soort() == Laksoort.VLAK && een.besluit() != Lakbesluit.LAKKEN) reopen(een, laatste.values());
        }
        return laatste;
    }

    /** Who said that a sheet may go out saw a part of it closed; once that is open somebody looks at it again. */
    private static void reopen(Lakking vlak, Collection<Lakking> gezegd) {
        var vel = Lakvlak.read(vlak.plaats().deel()).map(Lakvlak::beeldsleutel).orElse("");
        gezegd.removeIf(een ->
                een.besluit() == Lakbesluit.BEWAREN && een.plaats().deel().equals(vel));
    }
}
