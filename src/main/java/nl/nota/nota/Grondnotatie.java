package nl.nota.nota;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which grounds of the Wet open overheid a text names by their article, however it writes them. */
public final class Grondnotatie {
    private static final Map<String, String> LEDEN =
            Map.of("eerste", "1", "tweede", "2", "vijfde", "5", "1", "1", "2", "2", "5", "5");
    private static final Pattern GROND = Pattern.compile(
            "(?<![\\d.])5\\.1(?:\\.| ?,? ?lid |,? (?:het )?)(1|2|5|eerste|tweede|vijfde)\\b?(?: lid)?"
                    + "(?:[.,]? ?(?:aanhef en )?(?:onder(?:deel)?|sub)? ?([a-i])\\b)?",
            Pattern.CASE_INSENSITIVE);

    private Grondnotatie() {}

    /** Their codes, for instance 5.1.2e, in the order of the text. */
    public static Set<String> in(String tekst) {
        var codes = new LinkedHashSet<String>();
        var zoeker = GROND.matcher(tekst);
        while (zoeker.find()) {
            var lid = LEDEN.getOrDefault(zoeker.group(1).toLowerCase(Locale.ROOT), "");
            var letter = zoeker.group(2);
            if (letter != null || lid.equals("5"))
                codes.add("5.1." + lid + (letter == null ? "" : letter.toLowerCase(Locale.ROOT)));
        }
        return codes;
    }
}
