package nl.nota.openbaarmaking;

import java.util.Set;

/** Words of two: the last says what it is, so that a landsadvocaat is an advocaat and a stiefdochter a dochter. */
final class Samenstelling {
    private static final int KORTSTE = 7;
    private static final int LANGSTE = 40;
    /** What ends so may be a thing or a firm: productfamilie, handelspartner, hoofdaannemer. */
    private static final Set<String> NIET = Set.of("familie", "generaal", "partner", "aannemer", "ondernemer");

    private Samenstelling() {}

    /** Whether a word ends in one of these, with something before it. */
    static boolean endsIn(String woord, Set<String> koppen) {
        if (woord.length() > LANGSTE) return false;
        for (var begin = 2; begin <= woord.length() - KORTSTE; begin++) {
            var kop = woord.substring(begin);
            if (koppen.contains(kop)) return !NIET.contains(kop);
        }
        return false;
    }
}
