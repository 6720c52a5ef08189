package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B02: a decision about what was done already. */
final class Reedsgedaan implements Regel {
    private static final Pattern GEDAAN =
            Patroon.words("akkoord (?:te gaan )?(?:op|met) (?:de|het|deze) (?:reeds|al|inmiddels)"
                    + " (?:verzonden|verstuurde|uitgegane|ondertekende|aangeboden) \\p{L}+");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "B02",
            "Er wordt akkoord gevraagd op iets wat al gebeurd is",
            "Over wat al is verzonden valt niets meer te besluiten; dan is het een nota ter informatie.",
            "Graag uw akkoord op de reeds verzonden Kamerbrief.",
            "Graag uw akkoord op de Kamerbrief.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(GEDAAN)
                .map(een -> een.bevinding(BLAD, "Dit is al gebeurd; er valt niets meer te besluiten."));
    }
}
