package nl.nota.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a nota will probably be decided, and who holds it up now.
 *
 * @param stappen what still has to be done, in its order; none once the way is at its end
 */
public record Routeprognose(List<Stap> stappen) {
    /** Of a nota that is decided or withdrawn. */
    public static final Routeprognose GEEN = new Routeprognose(List.of());

    public Routeprognose {
        stappen = List.copyOf(stappen);
    }

    /** What is waited for. */
    public enum Soort {
        INDIENEN,
        AFSTEMMING,
        AANBIEDEN,
        PARAFERING,
        BESLUIT
    }

    /**
     * One thing that still has to be done.
     *
     * @param halte the number of the halte among the parties; 0 elsewhere
     * @param wachtOp who still has to do it
     * @param ophouder who takes longest; null when nobody is waited for
     * @param uiterlijk the last day that was agreed for the ophouder, or null
     * @param verwacht when it is probably done
     * @param reces the reces in which it would have been decided, or null
     */
    public record Stap(
            Soort soort,
            int halte,
            List<String> wachtOp,
            @Nullable String ophouder,
            @Nullable LocalDate uiterlijk,
            LocalDate verwacht,
            @Nullable String reces) {
        public Stap {
            wachtOp = List.copyOf(wachtOp);
        }
    }

    /** Where the nota lies now. */
    public Optional<Stap> nu() {
        return stappen.stream().findFirst();
    }

    /** The day on which the decision is expected. */
    public Optional<LocalDate> besluit() {
        return stappen.isEmpty()
                ? Optional.empty()
                : Optional.of(stappen.getLast().verwacht());
    }

    /** The step of this halte among the parties, while it is not done. */
    public Optional<Stap> halte(int nummer) {
        return stappen.stream()
                .filter(stap -> stap.soort() == Soort.AFSTEMMING && stap.halte() == nummer)
                .findFirst();
    }

    /** The last step of this kind, while it is not done. */
    public Optional<Stap> last(Soort soort) {
        return stappen.reversed().stream().filter(stap -> stap.soort() == soort).findFirst();
    }
}
