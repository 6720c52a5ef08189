package nl.nota.openbaarmaking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name as lists and mail programs write it, its surname first: Hasselt, Rutger van; Jansen, P. */
final class Lijstnaam {
    private static final int VOORNAMEN = 3;

    private Lijstnaam() {}

    /** The name that begins at this word, if one is written so there. */
    static @Nullable Naamvorm at(Naamwoorden woorden, int plaats, Namenregister bekenden) {
        var woord = woorden.at(plaats);
        if (!woord.isHoofdletter() || woord.isInitialen() || woord.isTussen()) return null;
        if (woord.tekst().length() < 2) return null;
        var voor = plaats + 1;
        while (woorden.isVast(voor) && woorden.at(voor).ervoor().equals("-")) voor++;
        if (voor >= woorden.size() || !woorden.at(voor).ervoor().equals(", ")) return null;
        for (var een : bekenden.byAchternaam(woord.vouw())) {
            var eind = behind(woorden, voor, een);
            if (eind > voor) return new Naamvorm(plaats, eind, een, woord.vouw(), true);
        }
        return guessed(woorden, plaats, voor);
    }

    /** Where the name of somebody who is known ends, or where it began when it is not that one. */
    private static int behind(Naamwoorden woorden, int voor, Bekende een) {
        var tussen = voor;
        while (tussen < woorden.size()
                && tussen - voor < VOORNAMEN
                && (tussen == voor || woorden.isVast(tussen))
                && (woorden.at(tussen).isInitialen()
                        || een.voornaam().contains(woorden.at(tussen).vouw()))) tussen++;
        var eind = tussens(woorden, tussen);
        var geschreven = woorden.woorden().subList(tussen, eind).stream()
                .map(Woordje::vouw)
                .toList();
        var past = geschreven.equals(een.tussen()) || Bekende.isShort(een.tussen(), geschreven);
        return tussen > voor && past ? eind : voor;
    }

    private static int tussens(Naamwoorden woorden, int begin) {
        var eind = begin;
        while (woorden.isVast(eind) && woorden.at(eind).isTussen()) eind++;
        return eind;
    }

    /** Of others only by initials, and where no surname follows: in Breda, P. Jansen it is not Breda. */
    private static @Nullable Naamvorm guessed(Naamwoorden woorden, int plaats, int voor) {
        if (!woorden.at(voor).isInitialen() || isNiemand(woorden, plaats, voor)) return null;
        var eind = tussens(woorden, voor + 1);
        if (woorden.isVast(eind) && woorden.at(eind).isHoofdletter()) return null;
        return new Naamvorm(plaats, eind, null, woorden.at(plaats).vouw(), true);
    }

    private static boolean isNiemand(Naamwoorden woorden, int begin, int eind) {
        return List.copyOf(woorden.woorden().subList(begin, eind)).stream()
                .anyMatch(een -> een.isCode() || Aanspreking.isInstelling(een) || Aanspreking.isAmbt(een));
    }
}
