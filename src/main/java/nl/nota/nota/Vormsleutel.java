package nl.nota.nota;

import java.time.LocalDate;

/**
 * Which form of which template.
 *
 * @param begin the first day of the form
 */
public record Vormsleutel(String code, LocalDate begin) {
    /** As a page names it. */
    @Override
    public String toString() {
        return code + "/" + begin;
    }
}
