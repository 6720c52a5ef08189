package nl.nota.kern;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds from a first day to a last one. It never changes: another form of it is another one, from another day. */
public interface Looptijd {
    LocalDate begin();

    /** The last day, or null. */
    @Nullable
    LocalDate eind();

    /** Whether it holds on this day. */
    default boolean isOn(LocalDate dag) {
        return !begin().isAfter(dag) && isFrom(dag);
    }

    /** Whether it holds on this day or on a later one. */
    default boolean isFrom(LocalDate dag) {
        var laatste = eind();
        return laatste == null || !laatste.isBefore(dag);
    }

    /** Whether it is still without a last day. */
    default boolean isOpen() {
        return eind() == null;
    }
}
