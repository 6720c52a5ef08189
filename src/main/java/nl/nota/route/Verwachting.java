package nl.nota.route;

import java.time.LocalDate;
import java.util.Optional;
import nl.nota.web.Moment;

/**
 * A prediction in the words of the reader.
 *
 * @param besluit the day of the decision
 * @param nu what the nota waits for now
 * @param wachtOp the codes it waits for
 * @param uiterlijk the day that was agreed with them, or else the one that is expected
 */
public record Verwachting(String besluit, Dag dag, String nu, String wachtOp, String uiterlijk) {
    /** What the day is: agreed, agreed and gone by, or only expected. */
    public enum Dag {
        AFGESPROKEN,
        TELAAT,
        VERWACHT
    }

    /** Empty once there is nothing to expect any more. */
    public static Optional<Verwachting> of(Routeprognose prognose, LocalDate vandaag) {
        return prognose.besluit().map(besluit -> {
            var nu = prognose.nu().orElseThrow();
            var uiterlijk = nu.uiterlijk();
            var dag = uiterlijk == null ? nu.verwacht() : uiterlijk;
            return new Verwachting(
                    Moment.words(besluit),
                    uiterlijk == null ? Dag.VERWACHT : dag.isBefore(vandaag) ? Dag.TELAAT : Dag.AFGESPROKEN,
                    nu.soort().name(),
                    String.join(", ", nu.wachtOp()),
                    Moment.words(dag));
        });
    }
}
