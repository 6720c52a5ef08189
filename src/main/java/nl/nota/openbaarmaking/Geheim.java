package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that stay inside, and by what they would be known wherever they turned up.
 *
 * @param plaats where they stand in the nota, in words: what may be told of them
 * @param reeks its words one after the other
 * @param delen its words that stand nowhere in what becomes public
 * @param cijfers its digits, when they are a number by which somebody is known; else empty
 * @param vormen how machines write the whole and each of these delen down
 * @param base64 the same in base64
 */
record Geheim(
        String plaats, List<String> reeks, Set<String> delen, String cijfers, Set<String> vormen, Set<String> base64) {
    private static final int DEEL = 4;
    private static final int NUMMER = 6;

    /**
     * Of what must not become public.
     *
     * @param openbaar all words that may, each as {@link Kaalvorm#words}
     */
    static Geheim of(String plaats, String woorden, Set<String> openbaar) {
        var reeks = Kaalvorm.words(woorden);
        var delen = new HashSet<String>();
        for (var woord : reeks)
            if (woord.codePointCount(0, woord.length()) >= DEEL && !openbaar.contains(woord)) delen.add(woord);
        var geschreven = new ArrayList<String>();
        if (woorden.strip().length() >= DEEL && !openbaar.containsAll(reeks)) geschreven.add(woorden.strip());
        for (var woord : woorden.split("[^\\p{L}\\p{M}\\p{N}]+"))
            if (delen.contains(Kaalvorm.of(woord))) geschreven.add(woord);
        var vormen = new HashSet<String>();
        var base64 = new HashSet<String>();
        geschreven.forEach(een -> vormen.addAll(Schrijfvormen.of(een)));
        geschreven.forEach(een -> base64.addAll(Schrijfvormen.base64(een)));
        var cijfers = number(Kaalvorm.digits(woorden));
        return new Geheim(plaats, reeks, Set.copyOf(delen), cijfers, Set.copyOf(vormen), Set.copyOf(base64));
    }

    /** A telephone number is the same with or without the number of the country, or the nought before it. */
    private static String number(String cijfers) {
        var kern = cijfers.replaceFirst("^(?:00)?(?:31)?0?(?=\\d{9}$)", "");
        return kern.length() < NUMMER ? "" : kern;
    }
}
