package nl.nota.nota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The units of one of the two texts in a row: to which place and gap each belongs, and what it became or was. */
final class Tekstrij {
    private final List<Eenheid> eenheden = new ArrayList<>();
    final int[] plaats;
    final int[] gat;
    final int[] ander;
    final boolean[] vast;

    Tekstrij(List<List<Eenheid>> delen) {
        delen.forEach(eenheden::addAll);
        plaats = new int[eenheden.size()];
        gat = new int[eenheden.size()];
        ander = new int[eenheden.size()];
        vast = new boolean[eenheden.size()];
        Arrays.fill(ander, Uitlijning.GEEN);
        var hier = 0;
        for (var nr = 0; nr < delen.size(); nr++) {
            Arrays.fill(plaats, hier, hier + delen.get(nr).size(), nr);
            hier += delen.get(nr).size();
        }
    }

    List<Integer> over() {
        return IntStream.range(0, ander.length)
                .filter(i -> ander[i] == Uitlijning.GEEN)
                .boxed()
                .toList();
    }

    Eenheid get(int nr) {
        return eenheden.get(nr);
    }
}
