package nl.nota.besluit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** A bewindspersoon decides on exactly the versie that was read. */
@Service
public class DecidingNota {
    private final Dossiers dossiers;
    private final Besluitstanden standen;
    private final Besluiten besluiten;
    private final Waarneming waarneming;
    private final Beslissingscontrole controle;
    private final Controleurs controleurs;
    private final Besluitbewijzen bewijzen;
    private final ClosingBesluit closing;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    DecidingNota(
            Dossiers dossiers,
            Besluitstanden standen,
            Besluiten besluiten,
            Waarneming waarneming,
            Beslissingscontrole controle,
            Controleurs controleurs,
            Besluitbewijzen bewijzen,
            ClosingBesluit closing,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.besluiten = besluiten;
        this.waarneming = waarneming;
        this.controle = controle;
        this.controleurs = controleurs;
        this.bewijzen = bewijzen;
        this.closing = closing;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Records the decision; the last one that the rule asks for closes the nota in the same transaction. */
    @Transactional
    public Outcome<UUID> decide(Medewerker medewerker, Kenmerk kenmerk, Beslissing gevraagd) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        Optional<Besluitstand> stand = standen.of(dossier);
        var beslissing = waarneming.named(dossier, gevraagd);
        var redenen = controle.against(dossier, stand, beslissing);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var besluit = record(dossier, beslissing.with(controleurs.named(beslissing.voorwaarden())));
        var bewijs = keep(besluit, beslissing.opgave());
        var gevolg = closing.after(dossier, append(stand.orElseThrow(), besluit));
        var soort = besluit.gezag() == null ? "BESLUIT_GENOMEN" : "BESLUIT_VASTGELEGD";
        events.publishEvent(dossier.happened(
                soort, besluit.bewindspersoon(), beslissing.namens(), Besluitverslag.of(besluit, gevolg, bewijs)));
        return Outcome.done(besluit.id());
    }

    /** What the private office records is nobody's act in the place of another: it is said on whose word. */
    private Besluit record(Dossier dossier, Beslissing beslissing) {
        var wie = beslissing.opgave() == null
                ? dossier.optreden(beslissing.bewindspersoon(), beslissing.namens())
                : Optreden.of(dossier.medewerker().id());
        var besluit = new Besluit(identiteiten.generateId(), dossier.kenmerk(), beslissing, wie, clock.instant());
        besluiten.save(besluit);
        return besluit;
    }

    /** Keeps what shows it, and answers its hash; nothing for who decides by own hand. */
    private @Nullable String keep(Besluit besluit, @Nullable Opgave opgave) {
        return opgave == null ? null : bewijzen.keep(besluit.id(), opgave.bewijs());
    }

    private static Besluitstand append(Besluitstand stand, Besluit besluit) {
        List<Besluit> alle =
                Stream.concat(stand.besluiten().stream(), Stream.of(besluit)).toList();
        return new Besluitstand(stand.route(), stand.versie(), alle);
    }
}
