package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the table of contents out of a sheet: Word makes it of the headings, so it is no text of the nota. */
final class Inhoudsopgave {
    private static final Pattern OPSCHRIFT =
            Pattern.compile("\\s*inhoud(?:sopgave)?\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGEL = Pattern.compile("\\S.*(?:\\t|\\.{3,}|…{2,}|\\s{3,})\\s*[0-9]{1,3}\\s*");
    private static final Pattern STIJL = Pattern.compile("(?:toc|contents|inhopg|inhoud)[1-9]");
    private static final int ZONDER_OPSCHRIFT = 3;

    private Inhoudsopgave() {}

    /** The pieces without it; its words go with what was left out. */
    static List<Stuk> without(List<Stuk> stukken, Kopgegevens kop) {
        List<Stuk> uit = new ArrayList<>();
        for (int i = 0; i < stukken.size(); ) {
            int tot = end(stukken, i);
            if (tot == i) {
                uit.add(stukken.get(i++));
                continue;
            }
            StringBuilder woorden = new StringBuilder();
            for (Stuk stuk : stukken.subList(i, tot))
                woorden.append(words(stuk)).append(' ');
            kop.leaveOut("inhoudsopgave", woorden.toString().strip().replaceAll("\\s+", " "));
            i = tot;
        }
        return uit;
    }

    /** Past its last line; the place itself when none begins there. */
    private static int end(List<Stuk> stukken, int begin) {
        boolean opschrift = OPSCHRIFT.matcher(stukken.get(begin).tekst()).matches();
        int tot = opschrift ? begin + 1 : begin;
        int regels = 0;
        for (int i = tot; i < stukken.size(); i++) {
            Stuk stuk = stukken.get(i);
            if (stuk.isLeeg()) continue;
            if (!isEntry(stuk)) break;
            regels++;
            tot = i + 1;
        }
        return regels >= (opschrift ? 1 : ZONDER_OPSCHRIFT) ? tot : begin;
    }

    private static boolean isEntry(Stuk stuk) {
        if (stuk.isTabel())
            return stuk.rijen().stream()
                    .allMatch(rij -> rij.size() == 2
                            && words(rij.getLast()).matches("[0-9]{1,3}")
                            && words(rij.getFirst()).matches("[0-9IVX]{1,4}[.)].*|.*\\.{3,}"));
        return !stuk.isEigen()
                && (STIJL.matcher(stuk.stijl()).matches()
                        || REGEL.matcher(stuk.tekst()).matches());
    }

    private static String words(Stuk stuk) {
        if (!stuk.isTabel()) return stuk.tekst();
        StringBuilder uit = new StringBuilder();
        stuk.rijen().forEach(rij -> rij.forEach(cel -> uit.append(words(cel)).append(' ')));
        return uit.toString();
    }

    private static String words(List<Stuk> cel) {
        StringBuilder uit = new StringBuilder();
        cel.forEach(stuk -> uit.append(stuk.tekst()).append(' '));
        return uit.toString().strip();
    }
}
