package nl.nota.afstemming;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Plek;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import org.springframework.stereotype.Component;

/** A01: the file says that a party agreed, and nobody asks it. */
@Component
class Claimcontrole implements Regel {
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "A01",
            "Het ingelezen bestand noemt een partij die niet wordt gevraagd",
            "Een bewering in een bestand is geen instemming; zonder vraag komt de partij niet bij Afgestemd met.",
            "afgestemd: HDFC, EZ\nroute: EZ",
            "afgestemd: HDFC, EZ\nroute: HDFC, EZ");

    private final Kopnamen namen;

    Claimcontrole(Kopnamen namen) {
        this.namen = namen;
    }

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return judge(proef, namen.asked(proef));
    }

    /** Before a route was chosen nobody is asked yet. */
    static Stream<Bevinding> judge(Drukproef proef, List<String> gevraagd) {
        if (gevraagd.isEmpty()) return Stream.empty();
        var register = proef.omstandigheden().register();
        return proef.omstandigheden().geclaimd().stream()
                .filter(code -> !gevraagd.contains(code))
                .filter(code -> register.suggestion(code)
                        .filter(bedoeld -> gevraagd.contains(bedoeld.code()))
                        .isEmpty())
                .map(code -> Bevinding.of(
                        BLAD,
                        Plek.kop("geclaimdAfgestemdMet", code),
                        "Het bestand zegt dat %s heeft ingestemd, maar de route vraagt %s niet."
                                .formatted(code, code)));
    }
}
