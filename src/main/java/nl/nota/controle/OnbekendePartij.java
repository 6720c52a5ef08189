package nl.nota.controle;

import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.organisatie.Onderdeel;

/** D02: a code that the register does not know on the day of the nota. */
final class OnbekendePartij implements Regel {
    private static final Regelblad BLAD = Regelblad.vast(
            "D02",
            "De partij staat niet in het register",
            "Aan wie niet bestaat kan niets worden voorgelegd, en wie niet bestaat kan niet hebben ingestemd.",
            "afschrift: KKG",
            "afschrift: KGG");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var kop = proef.kop("aan", "van", "afschrift")
                .filter(code -> isUnknown(proef, code.tekst()))
                .map(code -> unknown(proef, code));
        var geclaimd = proef.omstandigheden().geclaimd().stream()
                .filter(code -> isUnknown(proef, code))
                .map(code -> claimed(proef, code));
        return Stream.concat(kop, geclaimd);
    }

    private static boolean isUnknown(Drukproef proef, String code) {
        return proef.register().find(code).isEmpty();
    }

    private static Bevinding unknown(Drukproef proef, Alinea code) {
        var bedoeld = proef.register().suggestion(code.tekst());
        return Bevinding.of(BLAD, code.plek(), sentence(code.tekst(), bedoeld))
                .with(bedoeld.map(best -> Verbetering.into(best.code())).orElse(null));
    }

    /** What a file claimed stands in no field that can be changed; who is asked is chosen in the route. */
    private static Bevinding claimed(Drukproef proef, String code) {
        var plek = new Plek(Plaats.kop("geclaimdAfgestemdMet"), 0, code.codePointCount(0, code.length()), code);
        var uitleg = sentence(code, proef.register().suggestion(code)) + " Kies bij de route wie u bedoelt.";
        return Bevinding.of(BLAD, plek, uitleg).as(Ernst.WAARSCHUWING);
    }

    private static String sentence(String code, Optional<Onderdeel> bedoeld) {
        var onbekend = "“%s” staat op de datum van de nota niet in het register.".formatted(code);
        return bedoeld.map(best -> onbekend + " Bedoelde u %s (%s)?".formatted(best.code(), best.naam()))
                .orElse(onbekend);
    }
}
