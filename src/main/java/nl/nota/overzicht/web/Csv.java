package nl.nota.overzicht.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private Csv() {}

    static byte[] write(List<List<String>> rijen) {
        return rijen.stream()
                .map(rij -> rij.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String waarde) {
        var plat = FORMULE.matcher(waarde).matches() ? "'" + waarde : waarde;
        var kaal = plat.chars().noneMatch(teken -> ";\"\r\n\t,'".indexOf(teken) >= 0);
        return kaal ? plat : "\"" + plat.replace("\"", "\"\"") + "\"";
    }
}
