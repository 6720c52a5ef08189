package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a printed list of parties apart; names of the register that hold a comma or "en" stay whole. */
final class Namenlijst {
    private static final Pattern SCHEIDING =
            Pattern.compile("\\s*[,;/]\\s*(?:(?:en|EN)\\s+)?|\\s+(?:en|EN|&)\\s+|\\s*\\t\\s*|\\s*•\\s*");
    private static final Pattern HAAKJES = Pattern.compile("\\([^()]*\\)");
    private static final char BLIJFT = '\uE000';

    private final List<String> bekend;
    private final List<String> namen;

    Namenlijst(List<String> bekend) {
        this.bekend = List.copyOf(bekend);
        this.namen = bekend.stream()
                .filter(n -> SCHEIDING.matcher(n).find())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    List<String> split(String lijst) {
        List<String> heel = new ArrayList<>();
        String tekst = kept(lijst, HAAKJES, heel);
        for (String naam : namen) {
            Pattern vorm = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(naam).replace(" ", "\\E\\s+\\Q") + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            tekst = kept(tekst, vorm, heel);
        }
        List<String> uit = new ArrayList<>();
        for (String deel : SCHEIDING.split(tekst)) {
            String naam = deel.strip();
            for (int i = heel.size() - 1; i >= 0; i--) naam = naam.replace("" + BLIJFT + i + BLIJFT, heel.get(i));
            if (naam.endsWith(".") && !naam.toLowerCase(Locale.ROOT).matches(".*\\b\\p{L}\\.\\p{L}\\.")) {
                naam = naam.substring(0, naam.length() - 1);
            }
            if (!naam.isBlank()) uit.add(naam.strip());
        }
        return uit;
    }

    /** The longest name of the register that stands in these words; null when none does. */
    @Nullable
    String in(String woorden) {
        String klein = " " + woorden.toLowerCase(Locale.ROOT) + " ";
        return bekend.stream()
                .filter(naam -> klein.contains(" " + naam.toLowerCase(Locale.ROOT) + " "))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static String kept(String tekst, Pattern vorm, List<String> heel) {
        return vorm.matcher(tekst).replaceAll(m -> {
            heel.add(m.group());
            return "" + BLIJFT + (heel.size() - 1) + BLIJFT;
        });
    }
}
