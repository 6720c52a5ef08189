package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D29: the letter has a kenmerk of its own, and the nota does not name it. */
final class Briefkenmerk implements Regel {
    private static final Pattern BRIEF = Patroon.words("(?:bijgevoegde )?kamerbrief");
    private static final Pattern KENMERK = Pattern.compile(
            "(?<!\\p{L})(?:MINDEF ?20\\d{2} ?\\d{7}|[Kk]enmerk|referentie|\\d{4}[DZ]\\d{5}|\\p{Lu}{2,6}[-/ ]\\d{5,})");
    private static final Regelblad BLAD = Regelblad.hint(
            "D29",
            "Het kenmerk van de brief ontbreekt",
            "Nota en brief hebben elk een eigen kenmerk; met dat van de brief zijn ze later bij elkaar te vinden.",
            "onderwerp: Kamerbrief over munitie\nsoort: TER_BESLISSING\n\n"
                    + "# Geadviseerd besluit\nU wordt geadviseerd de Kamerbrief te ondertekenen.",
            "onderwerp: Kamerbrief over munitie\nsoort: TER_BESLISSING\n\n"
                    + "# Geadviseerd besluit\nU wordt geadviseerd de Kamerbrief (MINDEF20250035489) te ondertekenen.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (!proef.asksBesluit() || proef.findOveral(KENMERK).findAny().isPresent()) return Stream.empty();
        return proef.besluit()
                .flatMap(een -> een.find(BRIEF))
                .limit(1)
                .map(een -> een.bevinding(BLAD, "Zet het kenmerk van de brief erbij zodra het bekend is."));
    }
}
