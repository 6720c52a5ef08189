package nl.nota.openbaarmaking;

import java.util.Set;

/** How far a name goes on behind the first word of its surname. */
final class Naameinde {
    /** Between two names these say where somebody is, not who. */
    private static final Set<String> PLAATS = Set.of("in", "te", "op", "aan", "bij", "uit", "onder", "over");

    private static final Set<String> HUIS = Set.of("tot", "thoe", "zu", "genaamd");

    private Naameinde() {}

    /**
     * With what else is in capitals behind it: Petra Geertruida Posthumus. Behind a title every name is one, also a
     * first name that nobody ever heard: getuige Aleid van der Wouda.
     */
    static int allOf(Naamwoorden woorden, int eind, boolean tussen) {
        var einde = tail(woorden, eind);
        for (var n = 0; n < 2; n++) {
            var volgende = einde;
            while (tussen
                    && woorden.isVast(volgende)
                    && woorden.at(volgende).isTussen()
                    && !PLAATS.contains(woorden.at(volgende).vouw())) volgende++;
            if (!woorden.isVast(volgende) || !isNaamwoord(woorden.at(volgende)) || isKopje(woorden, volgende))
                return einde;
            einde = tail(woorden, volgende + 1);
        }
        return einde;
    }

    /** Whether it is a word of the form that is filled in: Datum: */
    static boolean isKopje(Naamwoorden woorden, int plaats) {
        return Naamrand.isKopje(woorden.at(plaats))
                && woorden.zoek().after(woorden.at(plaats).eind(), 1).equals(":");
    }

    private static boolean isNaamwoord(Woordje woord) {
        return woord.isHoofdletter() && !woord.isCode() && !woord.isInitialen() && !Aanspreking.isInstelling(woord);
    }

    /** A second surname behind a dash belongs to it, and what Olde or Klein begins: Olde Monnikhof. */
    static int tail(Naamwoorden woorden, int begin) {
        var eind = begin;
        if (Aanspreking.isHoeve(woorden.at(eind - 1)) && woorden.isVast(eind) && isNaamwoord(woorden.at(eind))) eind++;
        // Of which house they are: van Lynden tot Sandenburg.
        if (eind > 1
                && woorden.at(eind - 2).isTussen()
                && woorden.isVast(eind + 1)
                && HUIS.contains(woorden.at(eind).vouw())
                && isNaamwoord(woorden.at(eind + 1))) eind += 2;
        for (var verder = woorden.gekoppeld(eind); verder > eind; verder = woorden.gekoppeld(eind)) eind = verder;
        return eind;
    }
}
