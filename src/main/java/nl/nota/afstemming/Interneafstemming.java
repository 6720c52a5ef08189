package nl.nota.afstemming;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Plek;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import nl.nota.organisatie.Onderdeel;
import org.springframework.stereotype.Component;

/** D04: an onderdeel is said to agree, and the text says nothing of its view. */
@Component
class Interneafstemming implements Regel {
    private static final Regelblad BLAD = Regelblad.hint(
            "D04",
            "Een partij uit de kop komt in de tekst niet voor",
            "De bewindspersoon wil weten wat deze partij ervan vond; één zin is genoeg.",
            "afgestemd: HDFC\n\nDe brief is af.",
            "afgestemd: HDFC\n\nDe brief is af; HDFC ziet geen risico’s.");

    private final Kopnamen namen;

    Interneafstemming(Kopnamen namen) {
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

    static Stream<Bevinding> judge(Drukproef proef, List<String> kop) {
        return kop.stream()
                .flatMap(code -> proef.omstandigheden().register().find(code).stream())
                .filter(een -> een.soort() != Onderdeel.Soort.MINISTERIE && !isNamed(proef, een))
                .map(een -> Bevinding.of(
                        BLAD,
                        Plek.kop("geclaimdAfgestemdMet", een.code()),
                        "Wat %s ervan vindt, staat nergens in de tekst.".formatted(een.code())));
    }

    private static boolean isNamed(Drukproef proef, Onderdeel een) {
        var wie = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + Pattern.quote(een.code()) + "|"
                + Pattern.quote(een.naam()) + ")(?![\\p{L}\\p{N}])");
        return proef.find(wie).findAny().isPresent();
    }
}
