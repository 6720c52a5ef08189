package nl.nota.besluit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Another checks a voorwaarde of the besluit, because who was named left or cannot. */
@Service
public class ReplacingControleur {
    private final Dossiers dossiers;
    private final Besluitstanden standen;
    private final Controleurs controleurs;
    private final Controleurwissels wissels;
    private final GrantingInzage inzage;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    ReplacingControleur(
            Dossiers dossiers,
            Besluitstanden standen,
            Controleurs controleurs,
            Controleurwissels wissels,
            GrantingInzage inzage,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.controleurs = controleurs;
        this.wissels = wissels;
        this.inzage = inzage;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Names the person or the code that checks this voorwaarde from now on, and why. */
    @Transactional
    public Outcome<UUID> replace(Medewerker medewerker, Kenmerk kenmerk, UUID id, String controleur, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(BesluitHandeling.CONTROLEUR_VERVANGEN.against(dossier));
        Optional<Besluitstand> stand = standen.of(dossier);
        var voorwaarde = stand.flatMap(een -> een.openVoorwaarde(id));
        if (redenen.isEmpty()) redenen.addAll(against(kenmerk, voorwaarde, controleur.strip(), reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var nieuw = controleurs.named(new Besluiteis("", controleur));
        replace(dossier, voorwaarde.orElseThrow(), nieuw, reden.strip());
        standen.forget(stand.orElseThrow());
        events.publishEvent(happened(dossier, voorwaarde.orElseThrow(), nieuw, reden.strip()));
        return Outcome.done(id);
    }

    private void replace(Dossier dossier, Besluitvoorwaarde was, Besluiteis nieuw, String reden) {
        var kenmerk = dossier.kenmerk();
        var door = dossier.medewerker().id();
        wissels.save(new Controleurwissel(
                identiteiten.generateId(), was, kenmerk, nieuw.controleur(), reden, door, clock.instant()));
        var persoon = nieuw.persoon();
        var sleutel = persoon == null ? Sleutel.code(nieuw.controleur()) : Sleutel.of(persoon);
        inzage.grant(kenmerk, Grond.CONTROLEUR, List.of(sleutel));
    }

    private static Gebeurtenis happened(Dossier dossier, Besluitvoorwaarde was, Besluiteis nieuw, String reden) {
        return dossier.happened(
                "CONTROLEUR_VERVANGEN",
                null,
                Map.of(
                        "voorwaarde", was.id().toString(),
                        "was", was.controleur(),
                        "controleur", nieuw.controleur(),
                        "reden", reden));
    }

    private List<Reden> against(
            Kenmerk kenmerk, Optional<Besluitvoorwaarde> voorwaarde, String controleur, String reden) {
        if (voorwaarde.isEmpty()) return List.of(Reden.achterhaald("besluit.reden.geen-open-voorwaarde"));
        var redenen = new ArrayList<>(Woordcontrole.against("reden", reden));
        redenen.addAll(Woordcontrole.against("controleur", controleur));
        if (reden.isBlank()) redenen.add(Reden.onjuist("besluit.reden.wisselreden-verplicht"));
        if (controleur.isEmpty()) redenen.add(Reden.onjuist("besluit.reden.controleur-verplicht"));
        if (!redenen.isEmpty()) return redenen;
        var nieuw = controleurs.named(new Besluiteis("", controleur));
        if (nieuw.controleur().equals(voorwaarde.get().controleur()))
            redenen.add(Reden.onjuist("besluit.reden.zelfde-controleur", controleur));
        controleurs.against(kenmerk, controleur).ifPresent(redenen::add);
        return redenen;
    }
}
