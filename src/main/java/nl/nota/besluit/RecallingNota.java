package nl.nota.besluit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steller takes the nota back to the concept (terughalen), until the first besluit on this versie. */
@Service
public class RecallingNota {
    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecallingNota(Dossiers dossiers, Besluiten besluiten, ApplicationEventPublisher events, Clock clock) {
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.events = events;
        this.clock = clock;
    }

    /** All reasons against taking it back now, whatever for. */
    @Transactional(readOnly = true)
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(BesluitHandeling.TERUGHALEN.against(dossier));
        if (redenen.isEmpty() && isDecidedUpon(dossier.nota()))
            redenen.add(Reden.achterhaald("besluit.reden.al-besloten"));
        return redenen;
    }

    /** Takes it back for a reason; what was agreed stays and carries over as far as the text allows. */
    @Transactional
    public Outcome<Kenmerk> recall(Medewerker medewerker, Kenmerk kenmerk, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(against(dossier));
        if (reden.isBlank()) redenen.add(Reden.onjuist("besluit.reden.reden-verplicht"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        dossier.nota().become(Fase.CONCEPT, clock.instant());
        events.publishEvent(dossier.happened("TERUGGEHAALD", null, Map.of("reden", reden.strip())));
        return Outcome.done(kenmerk);
    }

    private boolean isDecidedUpon(Nota nota) {
        return besluiten.of(nota.kenmerk()).stream()
                .anyMatch(besluit -> !besluit.isHerroepen() && nota.isCurrent(besluit.gelezen()));
    }
}
