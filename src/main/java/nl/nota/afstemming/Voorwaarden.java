package nl.nota.afstemming;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.stereotype.Component;

/** The voorwaarden that parties set, and what is said about them. */
@Component
class Voorwaarden {
    private final Afstemmingen afstemmingen;
    private final Voorwaardestappen stappen;

    Voorwaarden(Afstemmingen afstemmingen, Voorwaardestappen stappen) {
        this.afstemmingen = afstemmingen;
        this.stappen = stappen;
    }

    /** One voorwaarde of this nota, if there is one with this id. */
    Optional<Voorwaardeverloop> find(Kenmerk kenmerk, UUID id) {
        return Voorwaardeverloop.of(afstemmingen.of(kenmerk), Map.of()).stream()
                .filter(een -> een.id().equals(id))
                .findFirst();
    }

    void add(Voorwaardeverloop verloop, Voorwaardestap stap) {
        verloop.gesteld().add(stap);
        stappen.save(stap);
    }
}
