package nl.nota.openbaarmaking;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where something stands that stays inside.
 *
 * @param deel the sleutel of the {@link Lakdeel}
 * @param begin where it begins in the text of that deel, in Unicode code points
 * @param eind past its last code point
 */
public record Lakplaats(String deel, int begin, int eind) implements Comparable<Lakplaats> {
    private static final Pattern GESCHREVEN = Pattern.compile("([\\w.-]{1,200}):(\\d{1,7})-(\\d{1,7})");

    public Lakplaats {
        if (begin < 0 || eind <= begin) throw new IllegalArgumentException("A plaats has a begin before its end");
    }

    /** As it is written in a form or an address: rubriek.KERNPUNTEN:12-20. */
    public String geschreven() {
        return deel + ":" + begin + "-" + eind;
    }

    /** The plaats that is written so; empty when it is none. */
    public static Optional<Lakplaats> read(String geschreven) {
        var gelezen = GESCHREVEN.matcher(geschreven);
        if (!gelezen.matches()) return Optional.empty();
        var begin = Integer.parseInt(gelezen.group(2));
        var eind = Integer.parseInt(gelezen.group(3));
        return begin < eind ? Optional.of(new Lakplaats(gelezen.group(1), begin, eind)) : Optional.empty();
    }

    /** Whether the two have a character in common. */
    boolean overlaps(Lakplaats ander) {
        return deel.equals(ander.deel) && begin < ander.eind && ander.begin < eind;
    }

    /** Whether it holds all of the other. */
    boolean covers(Lakplaats ander) {
        return deel.equals(ander.deel) && begin <= ander.begin && ander.eind <= eind;
    }

    /** In one deel from front to back; which deel comes first is not for a plaats to say. */
    @Override
    public int compareTo(Lakplaats ander) {
        var delen = deel.compareTo(ander.deel);
        if (delen != 0) return delen;
        return begin == ander.begin ? Integer.compare(ander.eind, eind) : Integer.compare(begin, ander.begin);
    }
}
