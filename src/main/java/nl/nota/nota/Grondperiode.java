package nl.nota.nota;

import java.time.LocalDate;
import nl.nota.kern.Looptijd;
import org.jspecify.annotations.Nullable;

/**
 * A ground of the Wet open overheid from its first day to its last, as the law has it.
 *
 * @param dicht whether it cannot be chosen for a nota that a decision is based on
 * @param eind the last day on which it can be chosen, or null
 */
public record Grondperiode(
        String code,
        String titel,
        String wet,
        Woogrond.Aard aard,
        boolean dicht,
        LocalDate begin,
        @Nullable LocalDate eind)
        implements Looptijd {

    boolean overlaps(String welke, LocalDate vanaf) {
        return code.equals(welke) && isFrom(vanaf);
    }
}
