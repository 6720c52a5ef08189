package nl.nota.inlezen;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nota.nota.Merking;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/** The stamps on a nota: what it asks of the bewindspersoon, and how confidential it is. */
final class Stempel {
    private static final Pattern VORM = Pattern.compile(
            "(?:(?:beslis)?nota\\s+)?(?<stempel>ter\\s+\\p{L}+(?:\\s+(?:en|of|\\p{Lu}+)\\s+\\p{L}+)?)",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl"));
    private static final Map<String, Soort> ANDERS = Map.of(
            "BESLUITVORMING", Soort.TER_BESLISSING,
            "BESLUIT", Soort.TER_BESLISSING,
            "KENNISNEMING", Soort.TER_INFORMATIE,
            "KENNISNAME", Soort.TER_INFORMATIE,
            "ADVIES", Soort.TER_ADVISERING);

    private static final Pattern EMBARGO =
            Pattern.compile("(?:onder )?embargo tot (?<dag>.+)", Pattern.CASE_INSENSITIVE);

    private Stempel() {}

    /** The mark that a line is, as the house writes it. */
    static Optional<String> merking(String regel) {
        String kaal = regel.strip();
        Matcher m = EMBARGO.matcher(kaal);
        if (m.matches()) return Datums.read(m.group("dag")).map(dag -> "Onder embargo tot " + DAG.format(dag));
        return Merking.GEWOON.stream().filter(kaal::equalsIgnoreCase).findFirst();
    }

    /** Whether the line is printed as a stamp, whether or not its soort is known. */
    static boolean isStempel(String regel) {
        return VORM.matcher(regel.strip()).matches();
    }

    static @Nullable Soort of(String regel) {
        Matcher m = VORM.matcher(regel.strip());
        String woorden = m.matches() ? m.group("stempel") : "ter " + regel.strip();
        String naam =
                woorden.toUpperCase(Locale.ROOT).replaceAll("^TER\\s+", "").replaceAll("\\s+", "_");
        Soort anders = ANDERS.get(naam);
        if (anders != null) return anders;
        for (Soort soort : Soort.values()) if (soort.name().equals("TER_" + naam)) return soort;
        return null;
    }

    static @Nullable Rubricering rubricering(String regel) {
        String kaal = regel.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.\\s]+", " ")
                .strip();
        return switch (kaal) {
            case "ongerubriceerd", "niet gerubriceerd" -> Rubricering.ONGERUBRICEERD;
            case "intern gebruik", "voor intern gebruik", "intern" -> Rubricering.INTERN_GEBRUIK;
            case "departementaal vertrouwelijk", "dep v", "dep vertrouwelijk" ->
                Rubricering.DEPARTEMENTAAL_VERTROUWELIJK;
            default -> null;
        };
    }
}
