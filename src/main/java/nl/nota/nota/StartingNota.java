package nl.nota.nota;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A drafter begins a nota, empty or with a text that was there already. */
@Service
public class StartingNota {
    private final Notas notas;
    private final ConceptDelen delen;
    private final Kenmerken kenmerken;
    private final GrantingInzage inzage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartingNota(
            Notas notas,
            ConceptDelen delen,
            Kenmerken kenmerken,
            GrantingInzage inzage,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notas = notas;
        this.delen = delen;
        this.kenmerken = kenmerken;
        this.inzage = inzage;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person may begin notas at all. */
    public List<Reden> against(Medewerker medewerker) {
        return Huisrecht.NOTAS_OPSTELLEN.against(medewerker);
    }

    /**
     * Begins a nota.
     *
     * @param gewenst the kenmerk to keep when it is free
     * @param aantalBijlagen what the paper says, or null
     */
    @Transactional
    public Outcome<Kenmerk> start(
            Medewerker steller, Inhoud inhoud, Optional<Kenmerk> gewenst, @Nullable Integer aantalBijlagen) {
        return start(steller, inhoud, gewenst, aantalBijlagen, Herkomst.BEGONNEN);
    }

    /** The same, for a nota that came from somewhere. */
    @Transactional
    public Outcome<Kenmerk> start(
            Medewerker steller,
            Inhoud gegeven,
            Optional<Kenmerk> gewenst,
            @Nullable Integer aantalBijlagen,
            Herkomst herkomst) {
        var redenen = new ArrayList<>(against(steller));
        redenen.addAll(Kopcontrole.against(gegeven.kop()));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var inhoud = new Inhoud(Kopcontrole.normal(gegeven.kop()), gegeven.rubrieken());
        var kenmerk = kenmerken.give(gewenst, Kenmerkvorm.DEFENSIE);
        var nota = new Nota(kenmerk, steller, inhoud.kop(), aantalBijlagen, clock.instant());
        notas.save(nota);
        ConceptDeel.all(kenmerk, inhoud).forEach(delen::save);
        open(nota, steller);
        events.publishEvent(
                new Dossier(nota, Betrekking.steller(steller)).happened(herkomst.soort(), null, herkomst.inhoud()));
        return Outcome.done(kenmerk);
    }

    private void open(Nota nota, Medewerker steller) {
        inzage.grant(nota.kenmerk(), Grond.STELLER, List.of(Sleutel.of(steller.id())));
        inzage.grant(nota.kenmerk(), Grond.SECRETARIAAT, List.of(Sleutel.secretariaat(nota.onderdeel())));
        inzage.grant(nota.kenmerk(), Grond.AUDIT, List.of(Sleutel.rol(Rol.AUDIT)));
    }
}
