package nl.nota.nota;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One place of a nota in two texts, taken apart.
 *
 * @param bewezen whether a machine proves that all of it says the same
 * @param bewijsbaar whether it could; not for what is always about content
 */
record Tekstpaar(String plaats, boolean bewezen, boolean bewijsbaar, List<Eenheid> oud, List<Eenheid> nieuw) {
    /** Of each old unit which new one it equals in its place; what is proven to say the same keeps its place. */
    int[] aligned() {
        if (bewezen && oud.size() == nieuw.size())
            return IntStream.range(0, oud.size()).toArray();
        return Uitlijning.of(
                oud.stream().map(Eenheid::kern).toList(),
                nieuw.stream().map(Eenheid::kern).toList());
    }
}
