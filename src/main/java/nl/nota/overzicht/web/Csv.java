package nl.nota.overzicht.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as Dutch Excel opens it: semicolons, CRLF, UTF-8 with its mark. What would begin a formula there is kept
 * plain by an apostrophe before it (OWASP, CSV injection).
 */
final class Csv {
    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULE = Pattern.compile(
            "^[\\s\\p{Cf}\\p{Cntrl}\\u00A0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Csv() {}

    static byte[] write(List<? extends List<?>> rijen) {
        return rijen.stream()
                .map(rij -> rij.stream().map(Csv::words).map(Csv::cell).collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String words(Object waarde) {
        return waarde instanceof LocalDateTime moment ? MOMENT.format(moment) : waarde.toString();
    }

    private static String cell(String waarde) {
        var plat = FORMULE.matcher(waarde).matches() ? "'" + waarde : waarde;
        var kaal = plat.chars().noneMatch(teken -> ";\"\r\n\t,'".indexOf(teken) >= 0);
        return kaal ? plat : "\"" + plat.replace("\"", "\"\"") + "\"";
    }
}
