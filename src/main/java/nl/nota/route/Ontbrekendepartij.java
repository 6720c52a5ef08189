package nl.nota.route;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Plek;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import nl.nota.nota.Kenmerk;
import org.springframework.stereotype.Component;

/** A02: the text is about money, law or another ministry, and who answers for it is not asked. */
@Component
class Ontbrekendepartij implements Regel {
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "A02",
            "Een partij over wie de tekst gaat, staat niet in de route",
            "Geld vraagt om de financiële directie, recht om de juridische, en een ander ministerie om dat ministerie.",
            "route: EZ\n\nDe uitgaven komen ten laste van artikel 6.",
            "route: EZ, HDFC\n\nDe uitgaven komen ten laste van artikel 6.");

    private final Routes routes;

    Ontbrekendepartij(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return Kenmerk.parse(proef.omstandigheden().kenmerk()).flatMap(routes::findById).stream()
                .flatMap(route -> judge(
                        proef, route.partijen().stream().map(Partij::onderdeel).toList()));
    }

    static Stream<Bevinding> judge(Drukproef proef, List<String> gevraagd) {
        var geldig = List.copyOf(proef.omstandigheden().register().geldig().values());
        return Routesignalen.of(proef.inhoud(), gevraagd, geldig).stream()
                .map(een -> Bevinding.of(
                        BLAD,
                        Plek.kop("route", een.code()),
                        "%s (%s) wordt niet gevraagd, en in %s staat “%s”."
                                .formatted(een.code(), een.naam(), een.rubriek(), een.citaat())));
    }
}
