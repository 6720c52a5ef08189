package nl.nota.afstemming;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.nota.organisatie.Onderdeel;

/** Which ministries a sentence names, in full or by their code. */
final class Ministerienamen {
    private final List<Onderdeel> ministeries;

    /** The longest name first, so that Economische Zaken en Klimaat is not Economische Zaken as well. */
    Ministerienamen(List<Onderdeel> ministeries) {
        this.ministeries = ministeries.stream()
                .sorted(Comparator.comparing((Onderdeel een) -> een.naam().length())
                        .reversed())
                .toList();
    }

    /** The codes of those that the sentence names. */
    Set<String> in(String zin) {
        var rest = zin;
        var uit = new TreeSet<String>();
        for (var een : ministeries) {
            var naam = een.naam().replaceFirst("^Ministerie van ", "");
            var code = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(een.code()) + "(?![\\p{L}\\p{N}-])");
            if (!rest.contains(naam) && !code.matcher(rest).find()) continue;
            uit.add(een.code());
            rest = rest.replace(naam, "");
        }
        return uit;
    }
}
