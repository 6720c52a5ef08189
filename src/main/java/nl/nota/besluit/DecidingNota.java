package nl.nota.besluit;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
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
    public Outcome<UUID> decide(Medewerker medewerker, Kenmerk kenmerk, Beslissing beslissing) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        Optional<Besluitstand> stand = standen.of(dossier);
        var redenen = controle.against(dossier, stand, beslissing);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var besluit = record(dossier, beslissing.with(controleurs.named(beslissing.voorwaarden())));
        var gevolg = closing.after(dossier, append(stand.orElseThrow(), besluit));
        events.publishEvent(happened(dossier, besluit, beslissing.namens(), gevolg));
        return Outcome.done(besluit.id());
    }

    private Besluit record(Dossier dossier, Beslissing beslissing) {
        var wie = dossier.optreden(beslissing.bewindspersoon(), beslissing.namens());
        var besluit = new Besluit(identiteiten.generateId(), dossier.kenmerk(), beslissing, wie, clock.instant());
        besluiten.save(besluit);
        Optional.ofNullable(beslissing.opgave())
                .ifPresent(opgave -> bewijzen.save(new Besluitbewijs(besluit.id(), opgave.bewijs())));
        return besluit;
    }

    private static Besluitstand append(Besluitstand stand, Besluit besluit) {
        List<Besluit> alle =
                Stream.concat(stand.besluiten().stream(), Stream.of(besluit)).toList();
        return new Besluitstand(stand.route(), stand.versie(), alle);
    }

    private static Gebeurtenis happened(Dossier dossier, Besluit besluit, @Nullable String vervangt, String gevolg) {
        var inhoud = new HashMap<String, Object>(Map.of(
                "besluit", besluit.besluit().name(),
                "id", besluit.id().toString(),
                "gevolg", gevolg,
                "gelezen", besluit.gelezen().nummer()));
        Optional.ofNullable(besluit.optie()).ifPresent(optie -> inhoud.put("optie", optie));
        Optional.ofNullable(besluit.gezag())
                .ifPresent(gezag -> inhoud.put("wijze", gezag.wijze().name()));
        var soort = besluit.gezag() == null ? "BESLUIT_GENOMEN" : "BESLUIT_VASTGELEGD";
        return dossier.happened(soort, besluit.bewindspersoon(), vervangt, inhoud);
    }
}
