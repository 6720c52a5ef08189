package nl.nota.openbaarmaking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One way of looking at something that would become public.
 *
 * @param waar what is looked at, and how, in words
 * @param ruw as it stands there
 * @param ruis whether it is bytes in which short words and numbers also stand by chance
 * @param woorden its words as {@link Kaalvorm#words}
 */
record Zicht(
        String waar,
        String ruw,
        boolean ruis,
        String klein,
        List<String> woorden,
        Set<String> woordenschat,
        String kaal,
        String cijfers) {
    /** A shorter word may stand across two others by chance, as a name of three letters does. */
    private static final int ZEKER = 7;

    private static final int ZEKER_NUMMER = 9;

    /** Nobody is known by fewer signs than these, and they stand in every text. */
    private static final int KORT = 3;

    /** Of what somebody can read. */
    static Zicht of(String waar, String tekst) {
        return of(waar, tekst, false);
    }

    /** Of bytes, each as one sign. */
    static Zicht bytes(String waar, String bytes) {
        return of(waar, bytes, true);
    }

    private static Zicht of(String waar, String ruw, boolean ruis) {
        var woorden = Kaalvorm.words(ruw);
        var kaal = String.join("", woorden);
        return new Zicht(
                waar,
                ruw,
                ruis,
                ruw.toLowerCase(Locale.ROOT),
                woorden,
                new HashSet<>(woorden),
                kaal,
                Kaalvorm.digits(kaal));
    }

    /** Whether any of it can be known here. */
    boolean shows(Geheim geheim) {
        return showsWhole(geheim.reeks())
                || geheim.delen().stream().anyMatch(this::showsWord)
                || showsNumber(geheim.cijfers())
                || geheim.vormen().stream().anyMatch(klein::contains)
                || geheim.base64().stream().anyMatch(ruw::contains);
    }

    /** Whether the words stand here one after the other. */
    boolean showsWhole(List<String> reeks) {
        var samen = String.join("", reeks);
        if (samen.length() < KORT) return false;
        if (samen.length() >= ZEKER && kaal.contains(samen)) return true;
        if (ruis || !woordenschat.contains(reeks.getFirst())) return false;
        for (var i = 0; i + reeks.size() <= woorden.size(); i++)
            if (woorden.subList(i, i + reeks.size()).equals(reeks)) return true;
        return false;
    }

    private boolean showsWord(String woord) {
        return !ruis && woordenschat.contains(woord) || woord.length() >= ZEKER && kaal.contains(woord);
    }

    private boolean showsNumber(String nummer) {
        return !nummer.isEmpty() && (!ruis || nummer.length() >= ZEKER_NUMMER) && cijfers.contains(nummer);
    }
}
