package nl.nota.beheer.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/**
 * What beheer typed in a form with rows; the fields of a row have its number behind a dot.
 *
 * @param eigen the names of the fields that are sent again from the preview
 */
record Rijenform(MultiValueMap<String, String> getypt, Pattern eigen) {
    /** How many rows an empty form has. */
    static final int RIJEN = 5;

    private static final int MEESTE_RIJEN = 99;

    String one(String naam) {
        var waarde = getypt.getFirst(naam);
        return waarde == null ? "" : waarde.strip();
    }

    List<String> all(String naam) {
        return getypt.getOrDefault(naam, List.of());
    }

    boolean has(String naam) {
        return getypt.containsKey(naam);
    }

    /** Whether it was sent for another row alone. */
    boolean isNogEen() {
        return has("nog");
    }

    /** Those of every row there is, and of one more where that was asked. */
    IntStream nummers() {
        return IntStream.rangeClosed(1, Math.min(MEESTE_RIJEN, before() + (isNogEen() ? 1 : 0)));
    }

    /** Whether this row was not there before. */
    boolean isNieuw(int nummer) {
        return nummer > before();
    }

    private int before() {
        var getal = number(one("rijen"));
        return getal == 0 ? RIJEN : getal;
    }

    /** All that was typed, to be sent again as it is. */
    Map<String, List<String>> velden() {
        var alle = new TreeMap<String, List<String>>();
        getypt.forEach((naam, waarden) -> {
            if (eigen.matcher(naam).matches()) alle.put(naam, waarden);
        });
        return alle;
    }

    /** What was typed as a number of at most four digits; 0 where it is none. */
    static int number(String getypt) {
        return getypt.matches("[0-9]{1,4}") ? Integer.parseInt(getypt) : 0;
    }
}
