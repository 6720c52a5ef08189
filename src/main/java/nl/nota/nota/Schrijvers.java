package nl.nota.nota;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who drafts a nota: the steller and the medestellers. */
@Component
public class Schrijvers {
    private static final Set<Grond> GRONDEN = Set.of(Grond.STELLER, Grond.MEDESTELLER);

    private final Inzages inzages;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Schrijvers(Inzages inzages, Medewerkers medewerkers, Clock clock) {
        this.inzages = inzages;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /** The steller first, then the others by name. */
    @Transactional(readOnly = true)
    public List<Medewerker> of(Nota nota) {
        var ids = inzages.open(nota.kenmerk().waarde(), clock.instant()).stream()
                .filter(een -> GRONDEN.contains(een.grond()))
                .map(een -> UUID.fromString(een.sleutel().substring(Sleutel.MEDEWERKER.length())))
                .collect(Collectors.toSet());
        return medewerkers.among(ids, List.of(), List.of()).stream()
                .filter(een -> ids.contains(een.id()))
                .sorted(Comparator.comparing((Medewerker een) -> !een.id().equals(nota.steller()))
                        .thenComparing(Medewerker::naam))
                .toList();
    }
}
