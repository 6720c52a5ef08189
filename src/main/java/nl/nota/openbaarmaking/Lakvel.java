package nl.nota.openbaarmaking;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sheet of a bijlage of which somebody must look at the picture.
 *
 * @param bijlage the place of the bijlage among those of the nota, from one
 * @param blad the number of the sheet, from one
 */
public record Lakvel(int bijlage, int blad) {
    private static final Pattern SLEUTEL =
            Pattern.compile("bijlage\\.([1-9]\\d{0,3})\\.(?:beeld|vlak)\\.([1-9]\\d{0,3})(?:\\..*)?");

    /** The sheet of which a deel with this sleutel is the picture or a part; empty when it is neither. */
    public static Optional<Lakvel> of(String sleutel) {
        var gelezen = SLEUTEL.matcher(sleutel);
        return gelezen.matches()
                ? Optional.of(new Lakvel(Integer.parseInt(gelezen.group(1)), Integer.parseInt(gelezen.group(2))))
                : Optional.empty();
    }

    /** The sleutel of its picture. */
    String beeldsleutel() {
        return Lakbijlage.sleutels(bijlage) + "beeld." + blad;
    }
}
