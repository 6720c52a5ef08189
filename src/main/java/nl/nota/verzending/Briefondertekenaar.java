package nl.nota.verzending;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Plek;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import nl.nota.organisatie.Onderdeel;
import org.springframework.stereotype.Component;

/** L05: under the letter stands a bewindspersoon to whom the nota does not go. */
@Component
class Briefondertekenaar implements Regel {
    /** A name under a letter stands in its last lines. */
    private static final int ONDER = 12;

    private static final Pattern WIT = Pattern.compile("[\\s\\u00a0,]+");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "L05",
            "Onder de brief staat iemand aan wie de nota niet gaat",
            "Wie de brief ondertekent, beslist op de nota; zet die bewindspersoon bij Aan, of pas de ondertekening"
                    + " aan.",
            "aan: MINDEF\nDe brief: De staatssecretaris van Defensie",
            "aan: STASDEF\nDe brief: De staatssecretaris van Defensie");

    private final Brieflezing lezing;

    Briefondertekenaar(Brieflezing lezing) {
        this.lezing = lezing;
    }

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return lezing.of(proef).stream().flatMap(brief -> others(proef, brief));
    }

    /** Who stands under these words of the letter and is not addressed. */
    static Stream<Bevinding> others(Drukproef proef, String brief) {
        var aan = proef.inhoud().kop().aan();
        if (aan.isEmpty()) return Stream.of();
        var regels = brief.lines().filter(regel -> !regel.isBlank()).toList();
        var onder = regels.subList(Math.max(0, regels.size() - ONDER), regels.size());
        return onder.stream()
                .flatMap(regel -> bewindspersoon(proef, regel).stream())
                .filter(een -> !aan.contains(een.code()))
                .distinct()
                .map(een -> Bevinding.of(
                        BLAD,
                        Plek.kop("aan", aan.getFirst()),
                        "Onder de bijgevoegde brief staat de %s (%s), die niet bij Aan staat."
                                .formatted(decapitalised(een.naam()), een.code())));
    }

    private static String decapitalised(String naam) {
        return naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
    }

    /** A line that is nothing but the office of one, with or without its article. */
    private static Optional<Onderdeel> bewindspersoon(Drukproef proef, String regel) {
        var gezegd = words(regel);
        return proef.omstandigheden().register().geldig().values().stream()
                .filter(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON)
                .filter(een -> gezegd.equals(words(een.naam())))
                .findFirst();
    }

    private static List<String> words(String regel) {
        var woorden = List.of(WIT.split(regel.strip().toLowerCase(Locale.ROOT)));
        return woorden.getFirst().equals("de") ? woorden.subList(1, woorden.size()) : woorden;
    }
}
