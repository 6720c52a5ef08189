package nl.nota.afstemming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Nota;
import nl.nota.nota.Sleutel;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.route.Partij;
import nl.nota.route.Routewijziging;
import nl.nota.route.Routewijzigingen;
import org.springframework.stereotype.Component;

/** Finds out since when a party that owes an answer could give it. */
@Component
class Vraagmomenten {
    private final GrantingInzage inzage;
    private final Routewijzigingen wijzigingen;
    private final Versies versies;
    private final Clock clock;

    Vraagmomenten(GrantingInzage inzage, Routewijzigingen wijzigingen, Versies versies, Clock clock) {
        this.inzage = inzage;
        this.wijzigingen = wijzigingen;
        this.versies = versies;
        this.clock = clock;
    }

    /** The time that this party had and has. */
    Bedenktijd of(Nota nota, Standpunt standpunt) {
        var partij = standpunt.partij();
        var gevraagd = Stream.of(
                        Stream.of(nota.faseSinds()),
                        inzage.since(nota.kenmerk(), Grond.PARTIJ, Sleutel.code(partij.onderdeel())).stream(),
                        joined(nota, partij.onderdeel()),
                        Stream.ofNullable(standpunt.intrekking()).map(Intrekking::tijd),
                        touched(partij, versies.of(nota.kenmerk())).stream())
                .flatMap(een -> een)
                .max(Instant::compareTo)
                .orElseThrow();
        return new Bedenktijd(LocalDate.ofInstant(gevraagd, clock.getZone()), partij.uiterlijk());
    }

    private Stream<Instant> joined(Nota nota, String onderdeel) {
        return wijzigingen.of(List.of(nota.kenmerk())).stream()
                .filter(een -> een.joins(onderdeel))
                .map(Routewijziging::tijd);
    }

    /** When the last text came that differs for this party from the one before. */
    static Optional<Instant> touched(Partij partij, List<Versie> teksten) {
        return IntStream.range(0, teksten.size())
                .map(nr -> teksten.size() - 1 - nr)
                .filter(nr -> nr == 0 || differs(partij, teksten.get(nr - 1), teksten.get(nr)))
                .mapToObj(nr -> teksten.get(nr).ingediendOp())
                .findFirst();
    }

    private static boolean differs(Partij partij, Versie was, Versie wordt) {
        return !Reikwijdte.touching(partij, Vergelijking.of(was.inhoud(), wordt.inhoud()))
                .isEmpty();
    }
}
