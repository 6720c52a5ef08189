package nl.nota.nota;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants the concept to become: the parts that were sent, each with the fingerprint of the text it started
 * from. A part that was not sent stays as it is.
 *
 * @param kop the new head, or null when it was not sent
 * @param teksten the new texts by the code of their rubriek
 * @param basis for each sent part (KOP or a code) the fingerprint of the text the person started from; a part without
 *     one replaces what is there
 */
public record Wijzigingsvoorstel(@Nullable Kop kop, Map<String, Tekst> teksten, Map<String, String> basis) {
    public Wijzigingsvoorstel {
        teksten = Map.copyOf(teksten);
        basis = Map.copyOf(basis);
    }
}
