package nl.nota.controle;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D25: an abbreviation that is explained nowhere. */
final class Afkortingen implements Regel {
    private static final Pattern WOORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}@./:-])\\p{Lu}[\\p{L}\\p{N}]{0,5}\\p{Lu}[\\p{L}\\p{N}]{0,5}(?:-[\\p{Lu}\\p{N}]{1,4})?(?![\\p{L}\\p{N}@])|(?<![\\p{L}\\p{N}])Q[1-4](?!\\d)");
    private static final Pattern UITGELEGD =
            Pattern.compile("\\((?:hierna:? )?[’‘'“\"]?(\\p{Lu}[\\p{L}\\p{N}-]{1,11})[’”'\"]?(?:[,;) ])");
    private static final Pattern ERACHTER = Pattern.compile("(\\p{Lu}[\\p{L}\\p{N}-]{1,11}) \\(\\p{L}+ [^)]{4,80}\\)");
    private static final Pattern ROMEINS = Pattern.compile("[IVXLC]+");
    private static final Set<String> BEKEND = Set.of(
            "EU", "VN", "NAVO", "BV", "NV", "VS", "VK", "ANP", "NOS", "NRC", "KLM", "BTW", "MKB", "ID", "PDF", "IT",
            "CV", "TV", "WK", "EK", "SGP", "VVD", "CDA", "PVV", "BBB", "NSC", "PvdA", "NATO", "COM", "ECLI", "NL",
            "RVS", "EHRM", "KLPD", "SARS", "COVID", "USB", "UTC", "EUR", "USD", "XL", "OK", "AI");
    private static final Regelblad BLAD = Regelblad.hint(
            "D25",
            "Een afkorting wordt niet uitgelegd",
            "De nota wordt openbaar: schrijf een afkorting de eerste keer voluit, met de afkorting erachter.",
            "De CMH is betrokken.",
            "De Commissie Militaire Hulp (CMH) is betrokken.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var bekend = new HashSet<>(BEKEND);
        Stream.of(UITGELEGD, ERACHTER)
                .forEach(patroon -> proef.findOveral(patroon)
                        .forEach(een -> bekend.add(een.gevonden().group(1))));
        var opsteller = proef.kop("opgesteldDoor").flatMap(een -> een.find(WOORD));
        var tekst = Stream.concat(proef.onderwerp().stream(), proef.tekst().stream())
                .filter(een -> een.plaats().isKop() || !isShouted(een.tekst()))
                .flatMap(een -> een.find(WOORD));
        return Stream.concat(opsteller, tekst)
                .filter(een ->
                        isKort(een.tekst()) && !ROMEINS.matcher(een.tekst()).matches() && bekend.add(een.tekst()))
                .map(een -> een.bevinding(BLAD, "%s wordt nergens voluit geschreven.".formatted(een.tekst())));
    }

    /** More than a name with a capital in the middle: two letters in five are capitals or digits. */
    private static boolean isKort(String woord) {
        var groot = woord.chars()
                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                .count();
        return groot * 5 >= woord.length() * 2;
    }

    private static boolean isShouted(String tekst) {
        return tekst.length() > 12 && tekst.equals(tekst.toUpperCase(java.util.Locale.ROOT));
    }
}
