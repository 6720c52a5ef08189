package nl.nota.openbaarmaking;

import java.util.Set;

/** Whether a title or a rank stands before a name, also one of several words. */
final class Titelplek {
    /** What makes a general: as a secretaris-generaal or an inspecteur-generaal nobody is one. */
    private static final Set<String> RANG = Set.of("luitenant", "brigade", "majoor", "kolonel");

    private static final int RANGWOORDEN = 7;
    /** What stands behind a rank and belongs to it. */
    private static final Set<String> RANGDELEN = Set.of(
            "bij nacht ter zee der van de eerste tweede derde 1e 2e 3e 1ste 2de klasse oudste categorie b d buiten dienst titulair onderofficier luchtmacht mariniers marechaussee"
                    .split(" "));

    /** And goes on: sergeant der eerste klasse. */
    private static final Set<String> RANGBEGIN = Set.of("bij", "ter", "der", "van", "de");

    private Titelplek() {}

    /** Whether a title or a rank stands before a place. */
    static boolean isAt(Naamwoorden woorden, int plaats) {
        if (plaats == 0 || !woorden.at(plaats).ervoor().matches("[.:]? ")) return false;
        if (!Aanspreking.isTitel(woorden.at(plaats - 1))) return isNaRang(woorden, plaats);
        return !(woorden.at(plaats - 1).vouw().equals("generaal")
                && woorden.at(plaats - 1).ervoor().equals("-")
                && plaats > 1
                && !RANG.contains(woorden.at(plaats - 2).vouw()));
    }

    /** Whether a rank of more than one word stands before a place: schout-bij-nacht, sergeant der eerste klasse. */
    private static boolean isNaRang(Naamwoorden woorden, int plaats) {
        var i = plaats - 1;
        if (RANGBEGIN.contains(woorden.at(i).vouw())) return false;
        while (i > 0
                && plaats - i < RANGWOORDEN
                && RANGDELEN.contains(woorden.at(i).vouw())
                && woorden.at(i).ervoor().matches("[ .-]")) i--;
        return i < plaats - 1 && Aanspreking.isTitel(woorden.at(i));
    }
}
