package nl.nota.controle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** G03: from one number to another, and a percentage that is not the difference. */
final class Procentverschil implements Regel {
    private static final String GETAL = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)";
    private static final Pattern VERLOOP =
            Pattern.compile("(?<!\\p{L})van € ?" + GETAL + "(?: (?:miljoen|miljard|mln\\.|mld\\.))? naar € ?" + GETAL
                    + "(?: (?:miljoen|miljard|mln\\.|mld\\.))?(?:,| \\()? ?(?:een |dat is een |ofwel een"
                    + " )?(?:stijging|daling|toename|afname|verhoging|verlaging) van (?<procent>"
                    + GETAL + " ?%)");
    private static final double MARGE = 0.6;
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "G03",
            "Het percentage klopt niet met de bedragen",
            "Wie narekent, vertrouwt daarna ook de andere getallen niet meer.",
            "Het loon stijgt van € 14,40 naar € 14,71, een stijging van 5,2%.",
            "Het loon stijgt van € 14,40 naar € 14,71, een stijging van 2,2%.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(VERLOOP).flatMap(een -> {
            var van = Getal.in(een.gevonden().group(1)).orElse(BigDecimal.ZERO);
            var naar = Getal.in(een.gevonden().group(2)).orElse(BigDecimal.ZERO);
            var gezegd = Getal.in(een.gevonden().group(4)).orElse(BigDecimal.ZERO);
            if (van.signum() == 0) return Stream.empty();
            var echt =
                    naar.subtract(van).divide(van, MathContext.DECIMAL32).abs().doubleValue() * 100;
            if (Math.abs(echt - gezegd.doubleValue()) <= MARGE) return Stream.empty();
            return Stream.of(Bevinding.of(
                    BLAD,
                    een.plek("procent"),
                    "Van %s naar %s is %.1f%%."
                            .formatted(een.gevonden().group(1), een.gevonden().group(2), echt)));
        });
    }
}
