package nl.nota.inlezen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a number in a cell of an Excel file is shown as: a date and a percentage as such, another in Dutch digits. */
final class Celwaarde {
    /** The formats of dates, of times and of percentages that every Excel knows (ECMA-376, 18.8.30). */
    private static final Set<Integer> DAGEN = Set.of(14, 15, 16, 17, 22);

    private static final Set<Integer> TIJDEN = Set.of(18, 19, 20, 21, 45, 46, 47);
    private static final Set<Integer> PROCENTEN = Set.of(9, 10);
    private static final double LAATSTE_DAG = 2_958_465;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");
    /** So many digits are exact; what follows is noise. */
    private static final MathContext EXACT = new MathContext(15);

    private final List<Integer> vormen = new ArrayList<>();
    private final Map<Integer, String> eigen = new HashMap<>();
    private final boolean vanaf1904;

    private Celwaarde(boolean vanaf1904) {
        this.vanaf1904 = vanaf1904;
    }

    /**
     * By the styles of a file.
     *
     * @param vanaf1904 whether its days are counted from 1904, as an old Macintosh did
     */
    static Celwaarde of(Knoop stijlen, boolean vanaf1904) {
        var uit = new Celwaarde(vanaf1904);
        stijlen.kind("numFmts")
                .kinderen()
                .forEach(een -> uit.eigen.put(number(een.get("numFmtId")), een.get("formatCode")));
        stijlen.kind("cellXfs").kinderen().forEach(een -> uit.vormen.add(number(een.get("numFmtId"))));
        return uit;
    }

    private static int number(String tekst) {
        return tekst.matches("\\d{1,6}") ? Integer.parseInt(tekst) : 0;
    }

    /**
     * As people see it.
     *
     * @param stijl the number of its style, or empty
     */
    String shown(String ruw, String stijl) {
        var getal = ruw.strip();
        if (!getal.matches("-?\\d{0,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?") || getal.matches("-?")) return getal;
        var plaats = number(stijl);
        var vorm = plaats < vormen.size() ? vormen.get(plaats) : 0;
        var code = eigen.getOrDefault(vorm, "")
                .replaceAll("\"[^\"]*\"|\\[[^]]*\\]|\\\\.", "")
                .toLowerCase(Locale.ROOT);
        var waarde = new BigDecimal(getal);
        if (PROCENTEN.contains(vorm) || code.contains("%")) return dutch(waarde.movePointRight(2)) + "%";
        var dag =
                DAGEN.contains(vorm) || code.matches(".*[dy].*") || code.matches(".*m.*") && !code.matches(".*[hs].*");
        var tijd = TIJDEN.contains(vorm) || vorm == 22 || code.matches(".*[hs].*");
        if (!dag && !tijd || waarde.signum() < 0 || waarde.doubleValue() > LAATSTE_DAG) return dutch(waarde);
        return moment(waarde.doubleValue(), dag, tijd);
    }

    private static String dutch(BigDecimal waarde) {
        var uit = waarde.round(EXACT).stripTrailingZeros();
        return (uit.precision() > 40 || Math.abs(uit.scale()) > 40 ? uit.toString() : uit.toPlainString())
                .replace('.', ',');
    }

    /** Excel counts from a 30 December, for it believes that 1900 had a 29 February. */
    private String moment(double waarde, boolean dag, boolean tijd) {
        var begin = vanaf1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
        var wanneer = begin.plusSeconds(Math.round(waarde * 86_400));
        if (!dag) return TIJD.format(wanneer);
        return tijd ? DAG.format(wanneer) + " " + TIJD.format(wanneer) : DAG.format(wanneer);
    }
}
