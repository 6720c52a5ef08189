package nl.nota.controle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** A drafter lets a bevinding stand, and says why to whoever reads the nota later. */
@Service
public class DismissingBevinding {
    private static final int LANGSTE = 2000;

    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Keuringen keuringen;
    private final Afwijzingen afwijzingen;
    private final IdGenerator identiteiten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DismissingBevinding(
            Dossiers dossiers,
            Concepten concepten,
            Keuringen keuringen,
            Afwijzingen afwijzingen,
            IdGenerator identiteiten,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.keuringen = keuringen;
        this.afwijzingen = afwijzingen;
        this.identiteiten = identiteiten;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the reason with exactly what was found; refused when the text has changed since. */
    @Transactional
    public Outcome<UUID> dismiss(Medewerker medewerker, Kenmerk kenmerk, String id, String getypt) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(ControleHandeling.BEVINDING_AFWIJZEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var keuring = keuringen.of(dossier.nota(), concepten.of(dossier.nota()).inhoud());
        redenen.addAll(against(keuring, id, getypt.strip()));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var gevonden = keuring.find(id).orElseThrow();
        var rij = new Afwijzing(
                identiteiten.generateId(),
                kenmerk,
                gevonden.sleutel(),
                getypt.strip(),
                medewerker.id(),
                clock.instant());
        afwijzingen.save(rij);
        var regel = Map.<String, Object>of("regel", gevonden.sleutel().regel(), "deel", gevonden.deel());
        events.publishEvent(dossier.happened("BEVINDING_AFGEWEZEN", null, regel));
        return Outcome.done(rij.getId());
    }

    private static List<Reden> against(Keuring keuring, String id, String reden) {
        var redenen = new ArrayList<Reden>();
        var gevonden = keuring.find(id);
        if (gevonden.isEmpty()) redenen.add(Reden.achterhaald("controle.reden.weg"));
        else if (gevonden.get().bevinding().isVast()) redenen.add(Reden.onjuist("controle.reden.vast"));
        else if (!gevonden.get().isOpen()) redenen.add(Reden.achterhaald("controle.reden.al-afgewezen"));
        if (reden.isEmpty()) redenen.add(Reden.onjuist("controle.reden.zonder-reden"));
        if (reden.length() > LANGSTE) redenen.add(Reden.onjuist("controle.reden.lang", LANGSTE));
        return redenen;
    }
}
