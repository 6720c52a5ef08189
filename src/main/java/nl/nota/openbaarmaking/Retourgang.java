package nl.nota.openbaarmaking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Publicatiestap.Gang;
import nl.nota.openbaarmaking.Publicatiestap.Stand;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Retourvolger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * What is planned for the public of a nota that is sent back does not go on; what the public knows of stays decided.
 */
@Component
class Retourgang implements Retourvolger {
    private final Publicatiestanden standen;
    private final Publicatiestappen stappen;
    private final EntityManager entities;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Retourgang(
            Publicatiestanden standen,
            Publicatiestappen stappen,
            EntityManager entities,
            IdGenerator identiteiten,
            Clock clock) {
        this.standen = standen;
        this.stappen = stappen;
        this.entities = entities;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Also what was taken away was public once, and the public finds at its address that it was. */
    @Override
    public List<Reden> against(Kenmerk kenmerk) {
        return gang(kenmerk).buiten().isPresent()
                ? List.of(Reden.achterhaald("openbaarmaking.reden.terug-openbaar"))
                : List.of();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> returned(Medewerker door, Kenmerk kenmerk, String reden) {
        var gang = gang(kenmerk);
        var gepland = gang.gepland();
        gepland.ifPresent(een -> stappen.saveAndFlush(new Publicatiestap(
                identiteiten.generateId(),
                een.id(),
                new Gang(Stand.AFGELAST, reden),
                null,
                door.id(),
                clock.instant())));
        gang.alle().forEach(entities::detach);
        return gepland.map(een -> Map.<String, Object>of("afgelast", een.id().toString()))
                .orElse(Map.of());
    }

    private Publicatiegang gang(Kenmerk kenmerk) {
        return new Publicatiegang(standen.of(kenmerk));
    }
}
