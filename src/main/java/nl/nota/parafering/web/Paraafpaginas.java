package nl.nota.parafering.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.parafering.Paraafstap;
import nl.nota.parafering.Parafeervraag;
import nl.nota.parafering.Parafeervragen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of a paraaf shows, all of it at one moment. */
@Component
class Paraafpaginas {
    private final Dossiers dossiers;
    private final Versies versies;
    private final Parafeervragen vragen;
    private final Medewerkers medewerkers;

    Paraafpaginas(Dossiers dossiers, Versies versies, Parafeervragen vragen, Medewerkers medewerkers) {
        this.dossiers = dossiers;
        this.versies = versies;
        this.vragen = vragen;
        this.medewerkers = medewerkers;
    }

    /**
     * The page for this person.
     *
     * @param gelezen the versie that was read, or null when the person begins here
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Paraafpagina of(Medewerker medewerker, Kenmerk kenmerk, @Nullable Integer gelezen) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        Parafeervraag vraag = vragen.of(dossier).orElse(null);
        Sindsdien sindsdien = gelezen == null || vraag == null
                ? null
                : versies.since(dossier.nota(), gelezen).orElse(null);
        return new Paraafpagina(dossier, vraag, sindsdien, vragen.against(dossier), names(vraag));
    }

    private Map<UUID, String> names(@Nullable Parafeervraag vraag) {
        if (vraag == null) return Map.of();
        var wie = vraag.lijn().stream()
                .map(Paraafstap::gezegd)
                .filter(Objects::nonNull)
                .flatMap(een -> Stream.of(een.door(), een.namens()))
                .filter(Objects::nonNull)
                .toList();
        return medewerkers.namesOf(wie);
    }
}
