package nl.nota.controle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number in Dutch notation: a point between thousands, a comma before decimals. */
final class Getal {
    private static final Pattern VORM =
            Pattern.compile("[-–−+]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|[-–−+]?\\d+(?:,\\d+)?");

    private static final Pattern EENHEID =
            Pattern.compile("(?<=\\d)[ \\u00a0]?(mln\\.?|mld\\.?|miljoen|miljard|euro|m²|km|ton|fte|uur)$");

    private Getal() {}

    /** What the number in a cell counts, as it is written behind it; empty when it is a number alone. */
    static String unit(String cel) {
        var eenheid = EENHEID.matcher(cel.strip());
        return eenheid.find() ? eenheid.group(1).replace(".", "") : "";
    }

    /** The number in a cell, with or without € and %; empty when there stands something else. */
    static Optional<BigDecimal> in(String cel) {
        var kaal = EENHEID.matcher(cel.strip())
                .replaceFirst("")
                .replace("€", "")
                .replace("%", "")
                .replace(" ", "")
                .replace("\u00a0", "")
                .replace(",-", "")
                .strip();
        if (!VORM.matcher(kaal).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(kaal.replace(".", "")
                .replace(',', '.')
                .replace('–', '-')
                .replace('−', '-')
                .replace("+", "")));
    }
}
