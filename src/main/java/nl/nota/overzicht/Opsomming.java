package nl.nota.overzicht;

import java.util.List;

/** Codes as a Dutch sentence lists them: "EZ, OCW en HDFC". */
final class Opsomming {
    private Opsomming() {}

    static String of(List<String> codes) {
        int last = codes.size() - 1;
        if (last < 1) return String.join("", codes);
        return String.join(", ", codes.subList(0, last)) + " en " + codes.get(last);
    }
}
