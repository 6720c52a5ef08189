package nl.nota.archief;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A category of the selectielijst.
 *
 * @param looptijd for how many whole years it is kept; null for ever
 * @param bron the list it comes from
 */
public record Selectiecategorie(
        String code,
        String omschrijving,
        Waardering waardering,
        @Nullable Integer looptijd,
        String bron) {

    /** The first day on which what is closed on this day may be destroyed: its term begins with the year after it. */
    public Optional<LocalDate> vernietigbaar(LocalDate dag) {
        return Optional.ofNullable(looptijd).map(jaren -> LocalDate.of(dag.getYear() + jaren + 1, 1, 1));
    }
}
