package nl.nota.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nota.nota.Fase;
import org.jspecify.annotations.Nullable;

/**
 * How far a nota came along its route.
 *
 * @param klaar the parties that hold nothing up
 * @param geparafeerd the functies that initialled the text that lies before them
 * @param besloten the bewindspersonen whose decision on it stands
 * @param beurten whose turn it is in the round now
 * @param aangehouden the bewindspersonen who hold the nota, each until the day on which it comes back
 */
public record Voortgang(
        Fase fase,
        Set<String> klaar,
        Set<String> geparafeerd,
        Set<String> besloten,
        List<Beurt> beurten,
        Map<String, LocalDate> aangehouden) {
    public Voortgang {
        klaar = Set.copyOf(klaar);
        geparafeerd = Set.copyOf(geparafeerd);
        besloten = Set.copyOf(besloten);
        beurten = List.copyOf(beurten);
        aangehouden = Map.copyOf(aangehouden);
    }

    /**
     * Somebody the round waits for.
     *
     * @param wie as people say it: a code, or for instance de steller
     * @param partij the code of the party whose answer is waited for; null when something else is
     */
    public record Beurt(String wie, @Nullable String partij) {}

    /** Of a nota that nobody has answered yet. */
    public static Voortgang begin(Fase fase) {
        return new Voortgang(fase, Set.of(), Set.of(), Set.of(), List.of(), Map.of());
    }
}
