package nl.nota.verzending;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.controle.Alinea;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import nl.nota.nota.Verwijzing;
import org.springframework.stereotype.Component;

/** L04: a motie or toezegging that the nota names is not in the letter, which does name others. */
@Component
class Briefverwijzing implements Regel {
    private static final Regelblad BLAD = Regelblad.hint(
            "L04",
            "De brief noemt een motie of toezegging van de nota niet",
            "Wat met de brief wordt afgedaan, moet in de brief staan; anders blijft het bij de Kamer open.",
            "De brief doet de motie-Boswijk (31 125, nr. 135) en toezegging TZ202402-090 af.\n"
                    + "De brief: Hiermee is de motie-Boswijk (31 125, nr. 135) afgedaan.",
            "De brief doet de motie-Boswijk (31 125, nr. 135) af.\n"
                    + "De brief: Hiermee is de motie-Boswijk (31 125, nr. 135) afgedaan.");

    private final Brieflezing lezing;

    Briefverwijzing(Brieflezing lezing) {
        this.lezing = lezing;
    }

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return lezing.of(proef).stream().flatMap(brief -> missing(proef, brief));
    }

    /** What these words of the letter do not name. */
    static Stream<Bevinding> missing(Drukproef proef, String brief) {
        var genoemd = brief.lines()
                .flatMap(regel -> Verwijzing.in(regel).stream())
                .filter(Briefverwijzing::isOfParliament)
                .map(Verwijzing::sleutel)
                .collect(Collectors.toSet());
        if (genoemd.isEmpty()) return Stream.of();
        return proef.tekst().stream()
                .flatMap(alinea -> Verwijzing.in(alinea.tekst()).stream()
                        .filter(Briefverwijzing::isOfParliament)
                        .filter(een -> !genoemd.contains(een.sleutel()))
                        .map(een -> finding(alinea, een)));
    }

    private static Bevinding finding(Alinea alinea, Verwijzing een) {
        var tekst = alinea.tekst();
        var plek = alinea.plek(
                tekst.offsetByCodePoints(0, een.vindplaats().begin()),
                tekst.offsetByCodePoints(0, een.vindplaats().eind()));
        return Bevinding.of(BLAD, plek, "De bijgevoegde brief noemt %s niet.".formatted(plek.citaat()));
    }

    private static boolean isOfParliament(Verwijzing een) {
        return een.soort() == Verwijzing.Soort.MOTIE || een.soort() == Verwijzing.Soort.TOEZEGGING;
    }
}
