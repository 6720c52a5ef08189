package nl.nota.nota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;

/**
 * One rubriek as it stands in a single field of a form: light markup, and below it a line {@code [^1]: tekst} for each
 * footnote. The numbers count within the field.
 */
public final class Tekstvak {
    private static final Pattern NOOT = Pattern.compile("\\s*\\[\\^([0-9]{1,5})\\]:(.*)");

    private Tekstvak() {}

    /** The field that shows this text. */
    public static String write(Tekst tekst) {
        var geschreven = Opmaak.write(tekst, 1);
        if (geschreven.voetnoten().isEmpty()) return geschreven.tekst();
        return geschreven.voetnoten().stream()
                .map(noot -> "[^%d]: %s".formatted(noot.nr(), noot.tekst()))
                .collect(Collectors.joining("\n", geschreven.tekst() + "\n\n", ""));
    }

    /** The text that was typed in the field; every reason against it names its line or its footnote. */
    public static Outcome<Tekst> read(String veld) {
        var regels = new ArrayList<>(List.of(Tekens.normal(veld).split("\n", -1)));
        var noten = takeNoten(regels);
        return Opmaak.read(String.join("\n", regels), noten);
    }

    /**
     * Takes the notes off the end, from below. A line whose number was taken already is no note but a paragraph that
     * begins with an anchor; lines without a number belong to the note above them.
     */
    private static Map<Integer, String> takeNoten(List<String> regels) {
        var noten = new TreeMap<Integer, String>();
        var eind = regels.size();
        var vervolg = new ArrayDeque<String>();
        for (var i = regels.size() - 1; i >= 0; i--) {
            var noot = NOOT.matcher(regels.get(i));
            var leeg = regels.get(i).isBlank();
            var nieuw = noot.matches() && !noten.containsKey(number(noot));
            if (nieuw) {
                noten.put(number(noot), joined(noot, vervolg));
                eind = i;
            } else if (leeg ? !vervolg.isEmpty() : noot.matches()) {
                break;
            } else if (!leeg) {
                vervolg.addFirst(regels.get(i).strip());
            }
        }
        regels.subList(eind, regels.size()).clear();
        return Collections.unmodifiableMap(new LinkedHashMap<>(noten));
    }

    private static int number(Matcher noot) {
        return Integer.parseInt(noot.group(1));
    }

    private static String joined(Matcher noot, ArrayDeque<String> vervolg) {
        vervolg.addFirst(noot.group(2).strip());
        var tekst = String.join("\n", vervolg);
        vervolg.clear();
        return tekst;
    }
}
