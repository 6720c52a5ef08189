package nl.nota.overzicht.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook of one sheet. Words are text, so that none can be a formula; days and numbers can be reckoned
 * with.
 */
final class Excel {
    private static final int WIDEST = 60;
    private static final int LONGEST = 32_767;

    private Excel() {}

    /** The rows on a sheet of this name. */
    static byte[] write(String naam, List<? extends List<?>> rijen) {
        var bytes = new ByteArrayOutputStream();
        try (var boek = new Workbook(bytes, "nota", "1.0")) {
            var blad = boek.newWorksheet(naam);
            for (int r = 0; r < rijen.size(); r++) row(blad, r, rijen.get(r));
            blad.freezePane(0, 1);
            boek.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet blad, int r, List<?> cellen) {
        for (int k = 0; k < cellen.size(); k++) {
            cell(blad, r, k, cellen.get(k));
            if (r == 0) blad.width(k, Math.min(WIDEST, cellen.get(k).toString().length() + 12));
        }
        if (r == 0) blad.range(0, 0, 0, cellen.size() - 1).style().bold().set();
    }

    private static void cell(Worksheet blad, int r, int k, Object waarde) {
        switch (waarde) {
            case LocalDate dag -> {
                blad.value(r, k, dag);
                blad.style(r, k).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                blad.value(r, k, moment);
                blad.style(r, k).format("yyyy-mm-dd hh:mm").set();
            }
            case Number getal -> blad.value(r, k, getal);
            default -> {
                var tekst = waarde.toString();
                blad.value(r, k, tekst.length() > LONGEST ? tekst.substring(0, LONGEST) : tekst);
            }
        }
    }
}
