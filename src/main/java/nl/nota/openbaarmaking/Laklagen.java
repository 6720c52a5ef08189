package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays what stays inside over the pieces of a nota. */
final class Laklagen {
    private final Map<String, Lakdeel> delen;

    Laklagen(List<Lakdeel> delen) {
        this.delen = delen.stream().collect(Collectors.toMap(Lakdeel::sleutel, Function.identity()));
    }

    /** What stays inside of each piece, by its sleutel. */
    Map<String, Laklaag> of(List<Lakregel> gelakt) {
        var vakken = new HashMap<String, List<Laklaag.Vak>>();
        for (var regel : gelakt) {
            var plaats = regel.plaats();
            check(regel);
            vakken.computeIfAbsent(plaats.deel(), deel -> new ArrayList<>())
                    .add(new Laklaag.Vak(plaats.begin(), plaats.eind(), regel.grond()));
        }
        var lagen = new HashMap<String, Laklaag>();
        vakken.forEach((deel, stukken) -> lagen.put(deel, Laklaag.of(stukken)));
        return lagen;
    }

    /** What stays inside must still stand where it was said to stand, or nothing becomes public at all. */
    private void check(Lakregel regel) {
        var plaats = regel.plaats();
        var deel = delen.get(plaats.deel());
        if (deel == null
                || plaats.eind() > deel.lengte()
                || !deel.woorden(plaats.begin(), plaats.eind()).equals(regel.woorden()))
            throw new IllegalStateException("What stays inside is not where it was: " + plaats.deel());
    }
}
