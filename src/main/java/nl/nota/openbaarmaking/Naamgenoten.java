package nl.nota.openbaarmaking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;

/** Whose names the house knows: of its officials, which stay inside, and of who stands in public office. */
@Component
class Naamgenoten {
    /** The highest offices; who holds one is known by name to everybody. */
    private static final Set<String> TOP = Set.of("SG", "CDS");

    private final Medewerkers medewerkers;
    private final Register register;
    private final Clock clock;

    Naamgenoten(Medewerkers medewerkers, Register register, Clock clock) {
        this.medewerkers = medewerkers;
        this.register = register;
        this.clock = clock;
    }

    /** A search that knows the people of the house, and these. */
    Lakzoeker knowing(Collection<String> genoemd) {
        var bewindspersonen = register.valid(LocalDate.now(clock)).stream()
                .filter(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON)
                .map(Onderdeel::code)
                .collect(Collectors.toSet());
        var allen =
                medewerkers.all().stream().collect(Collectors.partitioningBy(een -> isOpenbaar(een, bewindspersonen)));
        return Lakzoeker.knowing(
                Stream.concat(names(allen.getOrDefault(false, List.of())), genoemd.stream())
                        .toList(),
                names(allen.getOrDefault(true, List.of())).toList());
    }

    private static boolean isOpenbaar(Medewerker wie, Set<String> bewindspersonen) {
        return wie.eigen().stream().anyMatch(code -> bewindspersonen.contains(code) || TOP.contains(code));
    }

    private static Stream<String> names(Collection<Medewerker> wie) {
        return wie.stream().map(Medewerker::naam);
    }
}
