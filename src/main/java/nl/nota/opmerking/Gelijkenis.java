package nl.nota.opmerking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The piece of a text that has most words in common with a passage that is nowhere to be found word by word. */
final class Gelijkenis {
    private static final int MINSTENS = 5;
    private static final double GENOEG = 0.7;

    private Gelijkenis() {}

    /** The piece of the text as long as the passage that is most like it; none when even that is another text. */
    static Optional<Passagezoeker.Stuk> of(Woordreeks tekst, String citaat) {
        var gezocht = new Woordreeks(citaat).alsTekst();
        var woorden = tekst.alsTekst();
        if (gezocht.size() < MINSTENS || woorden.size() < gezocht.size()) return Optional.empty();
        var begin = best(woorden, gezocht);
        if (begin < 0) return Optional.empty();
        var laatste = tekst.woorden().get(begin + gezocht.size() - 1);
        return Optional.of(new Passagezoeker.Stuk(tekst.woorden().get(begin).begin(), laatste.eind()));
    }

    private static int best(List<String> woorden, List<String> gezocht) {
        var tegoed = counted(gezocht);
        var samen = 0;
        var beste = (int) Math.ceil(GENOEG * gezocht.size()) - 1;
        var begin = -1;
        for (var i = 0; i < woorden.size(); i++) {
            if (tegoed.merge(woorden.get(i), -1, Integer::sum) >= 0) samen++;
            var weg = i - gezocht.size();
            if (weg >= 0 && tegoed.merge(woorden.get(weg), 1, Integer::sum) > 0) samen--;
            if (weg >= -1 && samen > beste) {
                beste = samen;
                begin = weg + 1;
            }
        }
        return begin;
    }

    private static Map<String, Integer> counted(List<String> woorden) {
        var aantallen = new HashMap<String, Integer>();
        woorden.forEach(woord -> aantallen.merge(woord, 1, Integer::sum));
        return aantallen;
    }
}
