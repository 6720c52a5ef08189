package nl.nota.controle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.kern.Feestdagen;

/** Z05: something is asked of the bewindspersoon on a day on which the offices are closed. */
final class Sluitingsdag implements Regel {
    private static final Pattern DAARVOOR = Pattern.compile(
            "(?<!\\p{L})(?:vóór|voor|per|vanaf|sinds|van|tot|met ingang van|tot en met) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOEN = Pattern.compile(
            "(?:ondertekenen|tekenen|verzenden|versturen|verzonden|verstuurd|sturen|zenden|aanbieden|aan te"
                    + " bieden|indienen|in te"
                    + " dienen|publiceren|akkoord|besluiten|ingediend|gepubliceerd|verzending|handtekening)");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "Z05",
            "Dan is er niemand aan het werk",
            "In het weekend en op feestdagen wordt niets getekend of verzonden; noem de werkdag ervoor.",
            "datum: 2025-04-01\n\n# Geadviseerd besluit\nU wordt geadviseerd de brief op 21 april 2025 te verzenden.",
            "datum: 2025-04-01\n\n# Geadviseerd besluit\nU wordt geadviseerd de brief op 22 april 2025 te verzenden.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.besluit()
                .filter(een -> een.has(DOEN))
                .flatMap(Dagnoeming::in)
                .filter(dag -> !DAARVOOR.matcher(dag.treffer().before()).find())
                .flatMap(dag -> dag
                        .near(proef.dag())
                        .filter(datum -> !datum.isBefore(proef.dag()))
                        .flatMap(Sluitingsdag::closed)
                        .map(reden -> dag.treffer().bevinding(BLAD, "Deze dag is %s.".formatted(reden)))
                        .stream());
    }

    /** Why nobody works on this day; empty when people do. */
    private static Optional<String> closed(LocalDate datum) {
        var feest = Feestdagen.in(datum.getYear()).get(datum);
        if (feest != null) return Optional.of(feest);
        return datum.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                ? Optional.empty()
                : Optional.of("een " + Dagnoeming.weekday(datum));
    }
}
