package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of a PDF whose pieces stand below each other are the rows of a table. */
final class Pdftabel {
    private static final double RECHT = 4;
    private static final double HOOGSTE = 3.5;

    private Pdftabel() {}

    /** Past the last line of the table that begins at this line; the line itself when none does. */
    static int end(List<Pdfregel> pagina, int begin) {
        Pdfregel eerste = pagina.get(begin);
        if (eerste.delen().size() < 2 || Pdfalineas.isMark(eerste)) return begin;
        int tot = begin + 1;
        int rijen = 1;
        while (tot < pagina.size() && goesOn(eerste, pagina.get(tot - 1), pagina.get(tot))) {
            if (isRow(eerste, pagina.get(tot))) rijen++;
            tot++;
        }
        return rijen > 1 ? tot : begin;
    }

    private static boolean goesOn(Pdfregel eerste, Pdfregel boven, Pdfregel regel) {
        if (regel.y() - boven.y() > HOOGSTE * regel.maat()) return false;
        return isRow(eerste, regel) || (regel.x() > eerste.x() + RECHT && isInColumns(eerste, regel));
    }

    private static boolean isRow(Pdfregel eerste, Pdfregel regel) {
        return regel.delen().size() == eerste.delen().size() && isInColumns(eerste, regel);
    }

    private static boolean isInColumns(Pdfregel eerste, Pdfregel regel) {
        return regel.delen().stream().allMatch(deel -> column(eerste, deel) >= 0);
    }

    private static int column(Pdfregel eerste, Pdfregel.Deel deel) {
        return IntStream.range(0, eerste.delen().size())
                .filter(i -> Math.abs(eerste.delen().get(i).x() - deel.x()) < RECHT)
                .findFirst()
                .orElse(-1);
    }

    /** The table; a line without a first cell goes on in the row above it. */
    static Stuk of(List<Pdfregel> regels) {
        Pdfregel eerste = regels.getFirst();
        List<List<List<Stuk>>> rijen = new ArrayList<>();
        for (Pdfregel regel : regels) {
            if (isRow(eerste, regel)) {
                List<List<Stuk>> rij = new ArrayList<>();
                for (Pdfregel.Deel deel : regel.delen()) rij.add(new ArrayList<>(List.of(piece(deel))));
                rijen.add(rij);
            } else {
                for (Pdfregel.Deel deel : regel.delen())
                    rijen.getLast().get(column(eerste, deel)).add(piece(deel));
            }
        }
        return Stuk.tabel(rijen);
    }

    private static Stuk piece(Pdfregel.Deel deel) {
        return Stuk.alinea("", 0, deel.lopen());
    }
}
