package nl.nota.openbaarmaking.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.openbaarmaking.Lakvel;
import nl.nota.openbaarmaking.Lakvlak;
import org.jspecify.annotations.Nullable;

/**
 * What came in of a part of a sheet, as it was typed or drawn: in per cent of the width and the height of the sheet.
 *
 * @param links how far it begins from the left edge of the sheet
 * @param bekijk filled in when it is only to be shown on the sheet
 */
record VlakForm(
        @Nullable String bijlage,
        @Nullable String blad,
        @Nullable String links,
        @Nullable String boven,
        @Nullable String breed,
        @Nullable String hoog,
        @Nullable String bekijk) {
    private static final Pattern NUMMER = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern PROCENT = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,9})?");

    /** The sheet; empty when this names none. */
    Optional<Lakvel> vel() {
        return number(bijlage).flatMap(welke -> number(blad).map(nummer -> new Lakvel(welke, nummer)));
    }

    private static Optional<Integer> number(@Nullable String een) {
        return Optional.ofNullable(een)
                .filter(nr -> NUMMER.matcher(nr).matches())
                .map(Integer::valueOf);
    }

    /** The part of this sheet, its edges no further inward than they were given. */
    Outcome<Lakvlak> on(Lakvel vel) {
        var redenen = new ArrayList<Reden>();
        var van = read(links, "openbaarmaking.reden.vlak-links", redenen);
        var top = read(boven, "openbaarmaking.reden.vlak-boven", redenen);
        var breedte = read(breed, "openbaarmaking.reden.vlak-breed", redenen);
        var hoogte = read(hoog, "openbaarmaking.reden.vlak-hoog", redenen);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        if (breedte.signum() <= 0 || hoogte.signum() <= 0) return refused("openbaarmaking.reden.vlak-leeg");
        if (isOutside(van, breedte) || isOutside(top, hoogte)) return refused("openbaarmaking.reden.vlak-buiten");
        return Outcome.done(new Lakvlak(
                vel.bijlage(), vel.blad(), down(van), down(top), up(van.add(breedte)), up(top.add(hoogte))));
    }

    private static BigDecimal read(@Nullable String getypt, String code, List<Reden> redenen) {
        var kaal = getypt == null ? "" : getypt.strip().replace(',', '.').replaceFirst("\\s*%$", "");
        if (PROCENT.matcher(kaal).matches()) return new BigDecimal(kaal);
        redenen.add(Reden.onjuist(code));
        return BigDecimal.ZERO;
    }

    private static boolean isOutside(BigDecimal van, BigDecimal maat) {
        return van.signum() < 0 || van.add(maat).compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private static int down(BigDecimal procent) {
        return procent.movePointRight(2).setScale(0, RoundingMode.FLOOR).intValueExact();
    }

    private static int up(BigDecimal procent) {
        return procent.movePointRight(2).setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private static Outcome<Lakvlak> refused(String code) {
        return Outcome.refused(List.of(Reden.onjuist(code)));
    }
}
