package nl.nota.controle;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** G05: a part of a whole, and a percentage that it is not. */
final class Aandeel implements Regel {
    private static final String GETAL = "\\d{1,3}(?:\\.\\d{3})+|\\d{1,7}";
    private static final Pattern DEEL = Pattern.compile("(?<![\\p{L}\\p{N}.,€])(?<deel>" + GETAL + ") van de (?<geheel>"
            + GETAL
            + ")(?![\\p{N}%]|[.,]\\d)[^.;|()\\d%]{0,90}(?:\\. Dat is|,? \\(|, (?:ofwel|oftewel|dus|dat is))"
            + " ?(?<om>ruim|bijna|circa|ongeveer|zo’n|zo'n)? ?(?<procent>\\d{1,3}(?:,\\d{1,2})?"
            + " ?(?:%|procent))(?!\\p{L})");
    private static final double AFGEROND = 0.6;
    private static final double RUWWEG = 3;
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "G05",
            "Het percentage klopt niet met het deel",
            "Wie narekent, vertrouwt daarna ook de andere getallen niet meer.",
            "Van de gemeenten doen 297 van de 342 mee. Dat is 78%.",
            "Van de gemeenten doen 297 van de 342 mee. Dat is 87%.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(DEEL).flatMap(een -> {
            var geheel = number(een.piece("geheel"));
            if (geheel == 0) return Stream.empty();
            var echt = number(een.piece("deel")) * 100 / geheel;
            var gezegd = number(een.piece("procent").replace("procent", "").replace("%", ""));
            var marge = een.group("om") == null ? AFGEROND : RUWWEG;
            if (Math.abs(echt - gezegd) <= marge) return Stream.empty();
            return Stream.of(Bevinding.of(
                    BLAD,
                    een.plek("procent"),
                    "%s van de %s is %s%%.".formatted(een.piece("deel"), een.piece("geheel"), dutch(echt))));
        });
    }

    private static double number(String getal) {
        return Getal.in(getal).map(BigDecimal::doubleValue).orElse(0.0);
    }

    private static String dutch(double procent) {
        return String.format(Locale.ROOT, "%.1f", procent).replace('.', ',');
    }
}
