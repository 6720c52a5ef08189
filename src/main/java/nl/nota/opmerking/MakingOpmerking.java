package nl.nota.opmerking;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Somebody says something about exactly the words that were read, in the own circle. */
@Service
public class MakingOpmerking {
    private final Dossiers dossiers;
    private final Voorbereiding voorbereiding;
    private final Opmerkingen opmerkingen;
    private final OpmerkingOpenbaarheden openbaarheden;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    MakingOpmerking(
            Dossiers dossiers,
            Voorbereiding voorbereiding,
            Opmerkingen opmerkingen,
            OpmerkingOpenbaarheden openbaarheden,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.voorbereiding = voorbereiding;
        this.opmerkingen = opmerkingen;
        this.openbaarheden = openbaarheden;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Keeps it with the words it is about and some around them; answers its id. */
    @Transactional
    public Outcome<UUID> make(Medewerker medewerker, Kenmerk kenmerk, Opmerkingsinvoer invoer) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        return switch (voorbereiding.of(dossier, invoer)) {
            case Outcome.Refused<Voorbereiding.Gereed>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Voorbereiding.Gereed>(var gereed) -> keep(dossier, made(dossier, gereed), gereed);
        };
    }

    private Opmerking made(Dossier dossier, Voorbereiding.Gereed gereed) {
        var code = gereed.kring().code();
        var wie = code == null ? Optreden.of(dossier.medewerker().id()) : dossier.optreden(code);
        return new Opmerking(
                identiteiten.generateId(),
                dossier.nota(),
                gereed.kring(),
                gereed.gelezen(),
                gereed.uiting(),
                wie,
                clock.instant());
    }

    /** What is open already was sent twice. */
    private Outcome<UUID> keep(Dossier dossier, Opmerking opmerking, Voorbereiding.Gereed gereed) {
        if (opmerkingen.open(dossier.kenmerk()).stream().anyMatch(opmerking::isSameAs))
            return Outcome.refused(Reden.achterhaald("opmerking.reden.al-gezegd"));
        opmerkingen.save(opmerking);
        var inhoud = new HashMap<String, Object>(Map.of("vastgelegd", opmerking.isVastgelegd()));
        var openbaarheid = gereed.openbaarheid();
        if (openbaarheid != null) {
            openbaarheden.save(new OpmerkingOpenbaarheid(
                    identiteiten.generateId(),
                    opmerking.id(),
                    openbaarheid,
                    opmerking.wie().door(),
                    opmerking.tijd()));
            inhoud.putAll(openbaarheid.inhoud());
        }
        var soort = opmerking.isAnnotatie() ? "ANNOTATIE_GEMAAKT" : "OPMERKING_GEMAAKT";
        events.publishEvent(Kringspoor.happened(dossier, opmerking, soort, inhoud));
        return Outcome.done(opmerking.id());
    }
}
