package nl.nota.verzending;

import java.time.LocalDate;

/**
 * That a beslisnota follows after its letter.
 *
 * @param reden why it did not go with the letter
 * @param griffie the day on which the Griffie was told
 */
public record Nazending(String reden, LocalDate griffie) {
    public Nazending {
        reden = reden.strip();
    }
}
