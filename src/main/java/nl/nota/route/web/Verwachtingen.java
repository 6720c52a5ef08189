package nl.nota.route.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.nota.route.Routeprognose;
import nl.nota.web.Moment;

/** Says in words what a prediction comes to. */
final class Verwachtingen {
    private Verwachtingen() {}

    static Optional<Routepagina.Verwachting> of(Routeprognose prognose, LocalDate vandaag) {
        return prognose.besluit().map(besluit -> {
            var nu = prognose.nu().orElseThrow();
            var uiterlijk = nu.uiterlijk();
            var dag = uiterlijk == null ? nu.verwacht() : uiterlijk;
            return new Routepagina.Verwachting(
                    Moment.words(besluit),
                    nu.soort().name(),
                    String.join(", ", nu.wachtOp()),
                    Moment.words(dag),
                    dag.isBefore(vandaag));
        });
    }
}
