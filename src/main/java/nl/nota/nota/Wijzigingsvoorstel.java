package nl.nota.nota;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants the concept to become: the parts that were sent, each with the fingerprint of the text it started
 * from. A part that was not sent stays as it is.
 *
 * @param kop the new head, or null when it was not sent
 * @param teksten the new texts by the code of their rubriek
 * @param basis for each sent part (KOP or a code) the fingerprint of the text the person started from; a part without
 *     one replaces what is there
 * @param planning the new planning, or null when it was not sent
 * @param ineens whether nothing is saved when somebody else changed one of the parts
 */
public record Wijzigingsvoorstel(
        @Nullable Kop kop,
        Map<String, Tekst> teksten,
        @Nullable Planning planning,
        Map<String, String> basis,
        boolean ineens) {
    public Wijzigingsvoorstel {
        teksten = Map.copyOf(teksten);
        basis = Map.copyOf(basis);
    }

    /** A change that is saved part by part. */
    public Wijzigingsvoorstel(@Nullable Kop kop, Map<String, Tekst> teksten, Map<String, String> basis) {
        this(kop, teksten, null, basis, false);
    }

    /** The same change, with this planning; null leaves it as it is. */
    public Wijzigingsvoorstel planned(@Nullable Planning anders) {
        return new Wijzigingsvoorstel(kop, teksten, anders, basis, ineens);
    }

    /** The same change, saved as a whole or not at all, that starts from what this entity tag stands for. */
    public Wijzigingsvoorstel startingFrom(Conceptmerk merk) {
        Set<String> delen = new HashSet<>(teksten.keySet());
        delen.add(Concept.KOP);
        delen.add(Concept.PLANNING);
        return new Wijzigingsvoorstel(kop, teksten, planning, merk.of(delen), true);
    }
}
