package nl.nota.controle;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The quoted title of a letter or report, where it stands.
 *
 * @param normal in small letters, one blank between words
 */
record Titel(Alinea alinea, int begin, int eind, String normal, List<String> words) {
    private static final int WOORDEN = 3;
    private static final int LANG = 5;
    private static final int SLIPS = 3;
    private static final Pattern WIT = Pattern.compile("\\s+");
    private static final Pattern RANG = Pattern.compile("[\\p{N}./–-]+|[ivx]+|[a-z]|eerste|tweede|derde|vierde|vijfde");

    /** Everything between quotation marks that is long enough to be a title. */
    static Stream<Titel> in(Alinea alinea) {
        return Aanhalingen.of(alinea.tekst()).paren().stream()
                .map(paar -> of(alinea, paar.open() + 1, paar.dicht()))
                .filter(titel -> titel.words().size() >= WOORDEN);
    }

    String tekst() {
        return alinea.tekst().substring(begin, eind);
    }

    Plek plek() {
        return alinea.plek(begin, eind);
    }

    private static Titel of(Alinea alinea, int begin, int eind) {
        var kaal = alinea.tekst().substring(begin, eind).strip();
        var normal = WIT.matcher(kaal).replaceAll(" ").toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Titel(alinea, begin, eind, normal, List.of(normal.split(" ")));
    }

    /** Whether it is the other one with a slip: not another number, year or part of a series. */
    boolean isSlipOf(Titel ander) {
        return isSlip(words(), ander.words());
    }

    static boolean isSlip(List<String> een, List<String> ander) {
        var links = String.join(" ", een);
        var rechts = String.join(" ", ander);
        if (links.equals(rechts)) return false;
        var dichtbij = Afstand.between(links, rechts, SLIPS) <= SLIPS;
        if (een.size() != ander.size()) return dichtbij;
        if (!dichtbij && !isOneWordOff(een, ander)) return false;
        for (var i = 0; i < een.size(); i++)
            if (!een.get(i).equals(ander.get(i))
                    && (RANG.matcher(een.get(i)).matches()
                            || RANG.matcher(ander.get(i)).matches())) return false;
        return true;
    }

    /** Of five words or more one differs, in its end. */
    private static boolean isOneWordOff(List<String> een, List<String> ander) {
        var anders = IntStream.range(0, een.size())
                .filter(i -> !een.get(i).equals(ander.get(i)))
                .toArray();
        if (een.size() < LANG || anders.length != 1) return false;
        var links = een.get(anders[0]);
        var rechts = ander.get(anders[0]);
        var samen = 0;
        while (samen < Math.min(links.length(), rechts.length()) && links.charAt(samen) == rechts.charAt(samen))
            samen++;
        return samen >= LANG && samen * 3 >= Math.max(links.length(), rechts.length()) * 2;
    }
}
