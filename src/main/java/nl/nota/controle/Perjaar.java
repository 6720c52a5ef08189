package nl.nota.controle;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** G07: an amount over some years, and what that would be each year. */
final class Perjaar implements Regel {
    private static final String BEDRAG =
            "€ ?(?<%s>\\d{1,3}(?:\\.\\d{3})+|\\d{1,4}(?:,\\d{1,2})?)(?: (?<%s>miljoen|miljard|mln\\.|mld\\.))?";
    private static final String OM = " (?:ruim |circa |ongeveer |gemiddeld )?";
    private static final Pattern VERDEELD = Pattern.compile("(?<!\\p{L})over (?<jaren>" + Telwoorden.PATROON + ") jaar"
            + OM + BEDRAG.formatted("totaal", "eenheid")
            + "(?:, (?:dat is|dat wil zeggen|ofwel|dus)| \\(| \\((?:dat is|ofwel))"
            + OM + "(?<deel>" + BEDRAG.formatted("jaar", "jaareenheid") + " per jaar)");
    private static final double MARGE = 0.05;
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "G07",
            "Het bedrag per jaar klopt niet met het totaal",
            "Het totaal en het bedrag per jaar horen bij elkaar te passen.",
            "De subsidie is over zes jaar € 720.000, dat is € 140.000 per jaar.",
            "De subsidie is over zes jaar € 720.000, dat is € 120.000 per jaar.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(VERDEELD).flatMap(een -> {
            var jaren = Telwoorden.number(een.piece("jaren"));
            if (jaren < 1 || !een.piece("eenheid").equals(een.piece("jaareenheid"))) return Stream.empty();
            var echt = number(een.piece("totaal")) / jaren;
            if (Math.abs(echt - number(een.piece("jaar"))) <= echt * MARGE) return Stream.empty();
            return Stream.of(Bevinding.of(
                    BLAD,
                    een.plek("deel"),
                    "€ %s over %s jaar is een ander bedrag per jaar."
                            .formatted(
                                    (een.piece("totaal") + " " + een.piece("eenheid")).strip(), een.piece("jaren"))));
        });
    }

    private static double number(String getal) {
        return Getal.in(getal).map(BigDecimal::doubleValue).orElse(0.0);
    }
}
