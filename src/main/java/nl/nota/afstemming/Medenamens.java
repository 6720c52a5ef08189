package nl.nota.afstemming;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import nl.nota.controle.Treffer;
import nl.nota.organisatie.Onderdeel;
import org.springframework.stereotype.Component;

/** A03: the letter goes out in the name of another bewindspersoon too, whose ministry is not asked to agree. */
@Component
class Medenamens implements Regel {
    private static final String VOORAF = "Ministerie van ";
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "A03",
            "Mede namens een ministerie dat niet wordt gevraagd",
            "Wie mede namens een ander schrijft, heeft diens akkoord nodig; dat ministerie hoort bij de afstemming.",
            "afgestemd: EZ\n\nU ondertekent de brief mede namens de minister van Klimaat en Groene Groei.",
            "afgestemd: EZ, KGG\n\nU ondertekent de brief mede namens de minister van Klimaat en Groene Groei.");

    private final Kopnamen namen;

    Medenamens(Kopnamen namen) {
        this.namen = namen;
    }

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return judge(proef, namen.of(proef));
    }

    /**
     * Against these names of the head; none of them means that nobody was asked yet.
     *
     * @param kop codes, known or not
     */
    static Stream<Bevinding> judge(Drukproef proef, List<String> kop) {
        var ministeries = proef.omstandigheden().register().geldig().values().stream()
                .filter(een -> een.soort() == Onderdeel.Soort.MINISTERIE)
                .sorted(Comparator.comparing((Onderdeel een) -> een.naam().length())
                        .reversed())
                .toList();
        if (kop.isEmpty() || ministeries.isEmpty()) return Stream.empty();
        return proef.find(named(ministeries))
                .flatMap(een -> ministeries.stream()
                        .filter(ministerie -> een.tekst().endsWith(name(ministerie))
                                || een.tekst().endsWith(" " + ministerie.code()))
                        .limit(1)
                        .filter(ministerie -> !kop.contains(ministerie.code()))
                        .map(ministerie -> found(een, ministerie)));
    }

    private static Bevinding found(Treffer een, Onderdeel ministerie) {
        return Bevinding.of(BLAD, een.plek(), "%s wordt niet gevraagd om in te stemmen.".formatted(ministerie.code()));
    }

    private static Pattern named(List<Onderdeel> ministeries) {
        var namen = ministeries.stream()
                .flatMap(een -> Stream.of(name(een), een.code()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})[Mm]ede (?:namens|ondertekend door) (?:(?:de|het|uw) )?"
                + "(?:(?:[Mm]inister|[Ss]taatssecretaris|[Mm]inisterie|ambtgenoot|collega)(?: van| voor)? )?"
                + "(?:" + namen + ")(?![\\p{L}\\p{N}-])");
    }

    private static String name(Onderdeel ministerie) {
        return ministerie.naam().replaceFirst(VOORAF, "");
    }
}
