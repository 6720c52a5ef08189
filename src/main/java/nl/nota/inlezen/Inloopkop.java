package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading of the template that stands in bold at the beginning of the paragraph it is over, gets a line of its own.
 */
final class Inloopkop {
    private Inloopkop() {}

    static List<Stuk> split(List<Stuk> stukken) {
        List<Stuk> uit = new ArrayList<>();
        for (Stuk stuk : stukken) {
            int vet = bold(stuk);
            if (vet == 0) {
                uit.add(stuk);
                continue;
            }
            uit.add(Stuk.alinea(stuk.stijl(), 0, stuk.lopen().subList(0, vet)));
            List<Loop> rest =
                    new ArrayList<>(stuk.lopen().subList(vet, stuk.lopen().size()));
            rest.set(0, rest.getFirst().with(rest.getFirst().tekst().stripLeading()));
            uit.add(Stuk.alinea(stuk.stijl(), 0, rest));
        }
        return uit;
    }

    /** How many runs the heading takes; 0 when there is none, or nothing behind it. */
    private static int bold(Stuk stuk) {
        if (stuk.isTabel() || stuk.isPunt() || stuk.isEigen() || stuk.kop() > 0) return 0;
        int vet = 0;
        StringBuilder woorden = new StringBuilder();
        List<Loop> lopen = stuk.lopen();
        while (vet < lopen.size()
                && (lopen.get(vet).vet() || lopen.get(vet).tekst().isBlank()))
            woorden.append(lopen.get(vet++).tekst());
        boolean apart = woorden.toString().matches("(?s).*(?::|\\n)\\s*");
        boolean meer = vet < lopen.size() && Opschrift.code(woorden.toString().strip()) != null;
        return apart && meer ? vet : 0;
    }
}
