package nl.nota.nota;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Which form of which template.
 *
 * @param begin the first day of the form
 */
@Embeddable
public record Vormsleutel(
        @Column(name = "sjabloon") String code,
        @Column(name = "sjabloon_begin") LocalDate begin) {
    /** As a page names it. */
    @Override
    public String toString() {
        return code + "/" + begin;
    }
}
