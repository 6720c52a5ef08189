package nl.nota.nota;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a reader sees of light markup: the words without their marks, one blank for each run of white space. */
public final class Leeswoorden {
    private final StringBuilder woorden = new StringBuilder();
    /** For each character of the words where it stands in the markup. */
    private final List<Integer> plaatsen = new ArrayList<>();

    private Leeswoorden(String opmaak) {
        var merken = new Merktekens(opmaak);
        for (var i = 0; i < opmaak.length(); i++) {
            var c = opmaak.charAt(i);
            if (merken.isHidden(i) && c != '|') continue;
            var spatie = merken.isHidden(i) || isBlank(c);
            if (spatie && (woorden.isEmpty() || woorden.charAt(woorden.length() - 1) == ' ')) continue;
            woorden.append(spatie ? ' ' : c);
            plaatsen.add(i);
        }
        if (!woorden.isEmpty() && woorden.charAt(woorden.length() - 1) == ' ') woorden.setLength(woorden.length() - 1);
    }

    /** A piece of the markup, in characters, half open. */
    record Plaats(int begin, int eind) {}

    public static Leeswoorden of(String opmaak) {
        return new Leeswoorden(opmaak);
    }

    /** What somebody typed or pasted, as words with one blank between them. */
    static String normal(String getypt) {
        var uit = new StringBuilder();
        for (var c : Tekens.normal(getypt).toCharArray()) {
            if (!isBlank(c)) uit.append(c);
            else if (!uit.isEmpty() && uit.charAt(uit.length() - 1) != ' ') uit.append(' ');
        }
        return uit.toString().strip();
    }

    public String woorden() {
        return woorden.toString();
    }

    /** Where these words stand, each time. */
    List<Plaats> find(String gezocht) {
        var gevonden = new ArrayList<Plaats>();
        var alles = woorden.toString();
        for (var i = alles.indexOf(gezocht); i >= 0; i = alles.indexOf(gezocht, i + 1))
            gevonden.add(new Plaats(plaatsen.get(i), plaatsen.get(i + gezocht.length() - 1) + 1));
        return gevonden;
    }

    /** Where in the markup these characters of the words stand. */
    Plaats place(int begin, int eind) {
        return new Plaats(plaatsen.get(begin), plaatsen.get(eind - 1) + 1);
    }

    /** How many characters of the words stand before this one of the markup. */
    int before(int plaats) {
        var n = Collections.binarySearch(plaatsen, plaats);
        return Math.min(n < 0 ? -n - 1 : n, woorden.length());
    }

    static boolean isBlank(char c) {
        return Tekens.isSpatie(c) || c == 0xA0 || c == 0x202F;
    }
}
