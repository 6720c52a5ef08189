package nl.nota.afstemming;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.nota.organisatie.Onderdeel;

/** Which ministries a sentence names, in full or by their code. */
final class Ministerienamen {
    private final List<Naam> namen;

    /** How an entry of the register is named in a text. */
    private record Naam(Onderdeel onderdeel, String voluit, Pattern code) {
        static Naam of(Onderdeel een) {
            var code = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(een.code()) + "(?![\\p{L}\\p{N}-])");
            return new Naam(een, een.naam().replaceFirst("^Ministerie van ", ""), code);
        }

        boolean isMinisterie() {
            return onderdeel.soort() == Onderdeel.Soort.MINISTERIE;
        }
    }

    /**
     * The longest name first, so that Economische Zaken en Klimaat is not Economische Zaken as well, nor the
     * Hoofddirectie Financiën en Control the ministry of Financiën.
     */
    Ministerienamen(Collection<Onderdeel> register) {
        this.namen = register.stream()
                .filter(een -> een.soort() != Onderdeel.Soort.BEWINDSPERSOON)
                .map(Naam::of)
                .sorted(Comparator.comparing((Naam een) -> een.voluit().length())
                        .reversed())
                .toList();
    }

    /** The codes of those that the sentence names. */
    Set<String> in(String zin) {
        var rest = zin;
        var uit = new TreeSet<String>();
        for (var een : namen) {
            if (een.isMinisterie()
                    && (rest.contains(een.voluit()) || een.code().matcher(rest).find()))
                uit.add(een.onderdeel().code());
            rest = rest.replace(een.voluit(), "");
        }
        return uit;
    }
}
