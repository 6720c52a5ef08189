package nl.nota.openbaarmaking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Which words people are called by, in the Netherlands and where people here came from. The lists are those of
 * Datafaker, read when they are first needed.
 */
final class Namenschat {
    private static final List<String> TALEN = List.of(
            "/nl.yml",
            "/en/name.yml",
            "/tr.yml",
            "/pl.yml",
            "/de.yml",
            "/es.yml",
            "/es-AR.yml",
            "/it.yml",
            "/fr.yml",
            "/pt-BR.yml",
            "/da-DK.yml",
            "/no-NO.yml",
            "/sv.yml",
            "/cs-CZ.yml",
            "/sk.yml",
            "/hr.yml",
            "/en-IE.yml",
            "/en-ZA.yml",
            "/en-IN.yml",
            "/en-PAK.yml",
            "/en-NG.yml",
            "/id.yml");
    /** Names that are more often another word: where a name begins with one, another must follow. */
    private static final Set<String> GEWONE_WOORDEN = Set.of(
            "de",
            "el",
            "aan",
            "marine",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "beer",
            "wil",
            "storm",
            "lot",
            "dan",
            "may",
            "will",
            "in",
            "an",
            "man",
            "des",
            "sociale",
            "page",
            "art",
            "christian",
            "major",
            "king",
            "prince",
            "anders",
            "dag",
            "even",
            "radio",
            "edit",
            "naval",
            "param",
            "anker",
            "saba");

    private static final Pattern FAMILIEVORM = Pattern.compile(
            "\\p{L}{3,20}(?:enko|chuk|czuk|sky|ski|ska|skyi|skyj|wicz|ovic|evic|oglu|dottir|sson|stra|sma|inga|opoulos"
                    + "|idis|escu|shvili|adze)");

    private Namenschat() {}

    /** Only there once it is asked for. */
    private static final class Lijsten {
        static final Set<String> VOORNAMEN = load("first_name");
        static final Set<String> ACHTERNAMEN = load("last_name");
    }

    /** Whether people are called so by their first name; the word is given as {@link Zoektekst#folded}. */
    static boolean isVoornaam(String woord) {
        return woord.length() > 1 && !GEWONE_WOORDEN.contains(woord) && Lijsten.VOORNAMEN.contains(woord);
    }

    /** Whether families are called so. */
    static boolean isAchternaam(String woord) {
        return Lijsten.ACHTERNAMEN.contains(woord);
    }

    /** How the surnames of a people end, of which there is no list: Kovalenko, Gunnarsdottir, Papadopoulos. */
    static boolean isFamilievorm(String woord) {
        return FAMILIEVORM.matcher(woord).matches();
    }

    private static Set<String> load(String lijst) {
        return TALEN.stream().flatMap(bron -> names(bron, lijst)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(String bron, String lijst) {
        try (var in = Objects.requireNonNull(Namenschat.class.getResourceAsStream(bron), bron)) {
            return under(new Yaml().load(in), lijst)
                    .filter(naam -> !naam.contains("#"))
                    .map(Zoektekst::folded)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words under a key that ends so, however deep it lies. */
    private static Stream<String> under(Object knoop, String lijst) {
        if (!(knoop instanceof Map<?, ?> kaart)) return Stream.of();
        return kaart.entrySet().stream()
                .flatMap(deel ->
                        String.valueOf(deel.getKey()).endsWith(lijst) && deel.getValue() instanceof Collection<?> namen
                                ? namen.stream().map(String::valueOf)
                                : under(deel.getValue(), lijst));
    }
}
