package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody whose name the house or the nota knows, cut in the parts by which people write it.
 *
 * @param voornaam its words, folded; empty when only the rest is known
 * @param tussen what stands between them, folded: van den
 * @param achternaam its words, folded; at least one
 * @param soort as what it is proposed, or not at all
 */
record Bekende(List<String> voornaam, List<String> tussen, List<String> achternaam, Soort soort) {
    /** Words within a name that are no name by themselves. */
    static final Set<String> TUSSENVOEGSELS = Set.of(
            "van", "de", "den", "der", "ter", "ten", "te", "'t", "het", "in", "op", "aan", "bij", "uit", "onder",
            "over", "'s", "el", "al", "ben", "bin", "von", "zu", "da", "di", "du", "des", "la", "le", "les", "del",
            "dos", "vd", "vande", "vander", "v.d.", "v. d.", "v/d", "v.");

    /** What is done with the name. */
    enum Soort {
        /** It stays inside. */
        BEKEND,
        /** It looks like a name in this nota, so it may have to. */
        VERMOED,
        /** Who bears it stands in public office. */
        OPENBAAR
    }

    /** Whether the second is the first cut short: v.d. and vd for van den. */
    static boolean isShort(List<String> tussen, List<String> geschreven) {
        return geschreven.size() < tussen.size()
                && String.join("", geschreven)
                        .replaceAll("[^\\p{L}]", "")
                        .equals(tussen.stream().map(een -> een.substring(0, 1)).collect(Collectors.joining()));
    }

    /** The initials with small letters between them: FvdZ; other initials may be any abbreviation. */
    Optional<String> letters() {
        if (soort != Soort.BEKEND || voornaam.isEmpty() || tussen.isEmpty()) return Optional.empty();
        return Optional.of(first(voornaam).toUpperCase(Locale.ROOT)
                + first(tussen)
                + first(achternaam).toUpperCase(Locale.ROOT));
    }

    private static String first(List<String> woorden) {
        return woorden.stream()
                .map(een -> een.replaceAll("[^\\p{L}]", ""))
                .filter(een -> !een.isEmpty())
                .map(een -> een.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** By the name as it is shown: Noor van Westen; of a double surname also by its last half; none for no name. */
    static List<Bekende> of(String naam, Soort soort) {
        var gelezen = Woordje.in(new Zoektekst(naam)).stream()
                .dropWhile(een -> een.isInitialen() || Aanspreking.isTitel(een))
                .filter(een -> !een.isInitialen())
                .toList();
        var woorden = gelezen.stream().map(Woordje::vouw).toList();
        var eerste = 0;
        while (eerste < woorden.size() && !TUSSENVOEGSELS.contains(woorden.get(eerste))) eerste++;
        // Without a tussenvoegsel the last word is the surname; what is joined to it by a dash is a part of it.
        var laatste = eerste < woorden.size() ? eerste : eerste - 1;
        var begin = laatste;
        while (begin > 1 && gelezen.get(begin).ervoor().equals("-")) begin--;
        // Of two surnames without a dash the first is said alone: Paloma García Ortega.
        if (begin == woorden.size() - 1 && begin == 2 && isFamilie(woorden.get(1))) begin = 1;
        return IntStream.of(begin, laatste)
                .distinct()
                .mapToObj(een -> cut(woorden, een, soort))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isFamilie(String woord) {
        return Namenschat.isAchternaam(woord) && !Namenschat.isVoornaam(woord);
    }

    private static Optional<Bekende> cut(List<String> woorden, int eerste, Soort soort) {
        var laatste = eerste;
        while (laatste < woorden.size() - 1 && TUSSENVOEGSELS.contains(woorden.get(laatste))) laatste++;
        if (eerste < 0 || woorden.get(laatste).length() < 2) return Optional.empty();
        return Optional.of(new Bekende(
                List.copyOf(woorden.subList(0, eerste)),
                List.copyOf(woorden.subList(eerste, laatste)),
                List.copyOf(woorden.subList(laatste, woorden.size())),
                soort));
    }
}
