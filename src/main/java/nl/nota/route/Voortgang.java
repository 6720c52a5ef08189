package nl.nota.route;

import java.util.Set;
import nl.nota.nota.Fase;

/**
 * How far a nota came along its route.
 *
 * @param klaar the parties that hold nothing up
 * @param geparafeerd the functies that initialled the last versie
 * @param besloten the bewindspersonen who decided on it
 */
public record Voortgang(Fase fase, Set<String> klaar, Set<String> geparafeerd, Set<String> besloten) {
    public Voortgang {
        klaar = Set.copyOf(klaar);
        geparafeerd = Set.copyOf(geparafeerd);
        besloten = Set.copyOf(besloten);
    }

    /** Of a nota that nobody has answered yet. */
    public static Voortgang begin(Fase fase) {
        return new Voortgang(fase, Set.of(), Set.of(), Set.of());
    }
}
