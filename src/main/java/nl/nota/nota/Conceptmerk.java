package nl.nota.nota;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The entity tag of a nota for who may write in its concept: it says of each part from which text a change starts. A
 * tag that says nothing of a part fits no text of it.
 */
public record Conceptmerk(Map<String, String> basis) {
    private static final String WAT_ER_OOK_STAAT = "*";
    private static final Pattern DEEL = Pattern.compile("([A-Z][A-Z0-9_]*)=([0-9a-f]+)");

    public Conceptmerk {
        basis = Map.copyOf(basis);
    }

    /**
     * The entity tag, with its quotes.
     *
     * @param rest what else changes the answer, in letters and digits; it does not keep anybody from writing
     */
    public static String write(Concept concept, String rest) {
        return new TreeMap<>(concept.basis())
                .entrySet().stream()
                        .map(deel -> deel.getKey() + "=" + deel.getValue())
                        .collect(Collectors.joining(";", "\"", ";" + rest + "\""));
    }

    /** Reads an {@code If-Match}. */
    public static Conceptmerk read(String ifMatch) {
        if (ifMatch.strip().equals(WAT_ER_OOK_STAAT)) return new Conceptmerk(Map.of());
        var basis = new HashMap<String, String>();
        basis.put(WAT_ER_OOK_STAAT, "");
        DEEL.matcher(ifMatch).results().forEach(deel -> basis.put(deel.group(1), deel.group(2)));
        return new Conceptmerk(basis);
    }

    /** The text a change of this part starts from; a part of which the tag is silent starts from none that exists. */
    Map<String, String> of(Iterable<String> delen) {
        if (!basis.containsKey(WAT_ER_OOK_STAAT)) return Map.of();
        var gevraagd = new HashMap<String, String>();
        delen.forEach(deel -> gevraagd.put(deel, basis.getOrDefault(deel, "")));
        return gevraagd;
    }
}
