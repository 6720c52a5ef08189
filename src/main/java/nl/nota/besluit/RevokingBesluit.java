package nl.nota.besluit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who recorded a besluit takes it back within the minute (herroeping); both stay on record. */
@Service
public class RevokingBesluit {
    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Herroepingen herroepingen;
    private final ClosingBesluit closing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevokingBesluit(
            Dossiers dossiers,
            Besluiten besluiten,
            Herroepingen herroepingen,
            ClosingBesluit closing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.herroepingen = herroepingen;
        this.closing = closing;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the own last besluit back: the nota is again ter beslissing, and it is again this one's turn. */
    @Transactional
    public Outcome<UUID> revoke(Medewerker medewerker, Kenmerk kenmerk, UUID id) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        List<Besluit> genomen = besluiten.of(kenmerk);
        var nu = clock.instant();
        var redenen = Terugname.against(dossier, genomen, id, nu);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var besluit =
                genomen.stream().filter(een -> een.id().equals(id)).findFirst().orElseThrow();
        herroepingen.save(new Herroeping(besluit, medewerker.id(), nu));
        besluit.revoked(nu);
        closing.reopen(dossier);
        events.publishEvent(dossier.happened(
                "BESLUIT_HERROEPEN",
                besluit.bewindspersoon(),
                Map.of("besluit", besluit.besluit().name(), "id", id.toString())));
        return Outcome.done(id);
    }
}
