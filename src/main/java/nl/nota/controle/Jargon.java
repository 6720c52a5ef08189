package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T04: English where Dutch will do. */
final class Jargon implements Regel {
    private static final Pattern ENGELS = Patroon.words(
            "stakeholders?|commitment|roadmap|deliverables?|mindset|alignment|lessons learned|quick ?wins?|level"
                + " playing field|best practices?|deep dive|scope|awareness|tooling|outreach|deadline|pilots?|business"
                + " case|governance|framework|compliance|buy-in|follow-up|key ?notes?");
    private static final Regelblad BLAD = Regelblad.hint(
            "T04",
            "Engels jargon",
            "De nota wordt openbaar; met een Nederlands woord begrijpt iedereen wat er staat.",
            "Wij hebben de stakeholders gevraagd.",
            "Wij hebben de betrokkenen gevraagd.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(ENGELS)
                .map(een -> een.bevinding(BLAD, "Kan “%s” ook in het Nederlands?".formatted(een.tekst())));
    }
}
