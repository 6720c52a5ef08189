package nl.nota.controle;

import java.util.List;
import java.util.Locale;

/** Numbers in words. */
final class Telwoorden {
    private static final List<String> WOORDEN = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    static final String PATROON = "\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf";

    private Telwoorden() {}

    /** The number, however it is written; -1 when it is none. */
    static int number(String woord) {
        if (woord.matches("\\d{1,3}")) return Integer.parseInt(woord);
        return WOORDEN.indexOf(woord.toLowerCase(Locale.ROOT).replace("é", "e"));
    }
}
