package nl.nota.inlezen;

import java.util.List;
import java.util.Map;
import nl.nota.nota.Tekst;

/**
 * What stands in a Word or text file that is no nota, in the order in which it is read.
 *
 * @param weggelaten what was left out or made simpler, by the end of its code in the messages, and how often
 */
public record Leesstuk(List<Deel> delen, Map<String, Integer> weggelaten) {
    public Leesstuk {
        delen = List.copyOf(delen);
        weggelaten = Map.copyOf(weggelaten);
    }

    /**
     * A heading and what stands below it.
     *
     * @param kop its words on one line; empty for what stands above the first heading
     * @param niveau the level of the heading, from 1
     */
    public record Deel(String kop, int niveau, Tekst tekst) {}
}
