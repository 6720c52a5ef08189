package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A part of a sheet of a bijlage that stays inside: a rectangle on the sheet as people see it, in hundredths of a per
 * cent of its width and its height, so that no later reading of the file moves it.
 *
 * @param bijlage the place of the bijlage among those of the nota, from one
 * @param blad the number of the sheet, from one
 * @param links how far its left edge lies from that of the sheet
 * @param rechts how far its right edge lies from the left one of the sheet
 */
public record Lakvlak(int bijlage, int blad, int links, int boven, int rechts, int onder) {
    /** All of the width or the height of a sheet. */
    public static final int HEEL = 10_000;

    private static final String GETAL = "(0|[1-9]\\d{0,4})";
    private static final Pattern SLEUTEL = Pattern.compile(
            "bijlage\\.([1-9]\\d{0,3})\\.vlak\\.([1-9]\\d{0,3})\\." + String.join("-", GETAL, GETAL, GETAL, GETAL));

    public Lakvlak {
        if (!isOnSheet(links, boven, rechts, onder))
            throw new IllegalArgumentException("A part of a sheet lies on it and is not empty");
    }

    /** Whether these edges lie on a sheet, each before the one across. */
    public static boolean isOnSheet(int links, int boven, int rechts, int onder) {
        return 0 <= links && links < rechts && rechts <= HEEL && 0 <= boven && boven < onder && onder <= HEEL;
    }

    /** The part that a deel with this sleutel is; empty when it is something else. */
    public static Optional<Lakvlak> read(String sleutel) {
        var gelezen = SLEUTEL.matcher(sleutel);
        if (!gelezen.matches()) return Optional.empty();
        var g = IntStream.rangeClosed(1, gelezen.groupCount())
                .map(nr -> Integer.parseInt(gelezen.group(nr)))
                .toArray();
        return isOnSheet(g[2], g[3], g[4], g[5])
                ? Optional.of(new Lakvlak(g[0], g[1], g[2], g[3], g[4], g[5]))
                : Optional.empty();
    }

    public String sleutel() {
        return Lakbijlage.sleutels(bijlage) + "vlak." + blad + "." + links + "-" + boven + "-" + rechts + "-" + onder;
    }

    /** The sheet on which it lies. */
    public Lakvel vel() {
        return new Lakvel(bijlage, blad);
    }

    /** The sleutel of the picture of the sheet on which it lies. */
    String beeldsleutel() {
        return vel().beeldsleutel();
    }

    /** It stays inside as a whole or not at all. */
    public Lakplaats plaats() {
        return new Lakplaats(sleutel(), 0, deel().lengte());
    }

    /** As a piece of its nota; its text only says where it lies. */
    Lakdeel deel() {
        var tekst = "vlak van " + percent(links) + " tot " + percent(rechts) + "% van links en van " + percent(boven)
                + " tot " + percent(onder) + "% van boven";
        var titel = "Bijlage " + bijlage + ", bladzijde " + blad + ": vlak";
        return new Lakdeel(sleutel(), Lakdeel.Soort.VLAK, titel, tekst);
    }

    /** In per cent as people write it: 12,5. */
    public static String percent(int honderdsten) {
        return BigDecimal.valueOf(honderdsten, 2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /**
     * The pixels of a drawn sheet that it takes: each that it touches, and half a millimetre more, for what lies at its
     * edge colours the pixels beside it when a picture is drawn finer than it is.
     */
    Rectangle on(Rectangle vel, int dpi) {
        var rand = (int) Math.ceil(0.5 / 25.4 * dpi);
        var x = (int) ((long) links * vel.width / HEEL) - rand;
        var y = (int) ((long) boven * vel.height / HEEL) - rand;
        var tot = (int) Math.ceilDiv((long) rechts * vel.width, (long) HEEL) + rand;
        var diep = (int) Math.ceilDiv((long) onder * vel.height, (long) HEEL) + rand;
        return new Rectangle(x, y, tot - x, diep - y).intersection(vel);
    }
}
