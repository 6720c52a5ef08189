package nl.nota.controle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number in Dutch notation: a point between thousands, a comma before decimals. */
final class Getal {
    private static final Pattern VORM =
            Pattern.compile("[-–−+]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|[-–−+]?\\d+(?:,\\d+)?");

    private Getal() {}

    /** The number in a cell, with or without € and %; empty when there stands something else. */
    static Optional<BigDecimal> in(String cel) {
        var kaal = cel.replace("€", "")
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
