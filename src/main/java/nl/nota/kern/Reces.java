package nl.nota.kern;

import java.time.LocalDate;

/**
 * A period in which the Tweede Kamer does not meet.
 *
 * @param eind its last day
 */
public record Reces(String naam, LocalDate begin, LocalDate eind) {
    public Reces {
        if (eind.isBefore(begin)) throw new IllegalArgumentException(naam + " ends before it begins");
    }

    public boolean isOn(LocalDate dag) {
        return !dag.isBefore(begin) && !dag.isAfter(eind);
    }
}
