package nl.nota.besluit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person who was named records that a voorwaarde of the besluit is met (afdoening). */
@Service
public class SettlingBesluitvoorwaarde {
    private final Dossiers dossiers;
    private final Besluitstanden standen;
    private final Besluitafdoeningen afdoeningen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettlingBesluitvoorwaarde(
            Dossiers dossiers,
            Besluitstanden standen,
            Besluitafdoeningen afdoeningen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.afdoeningen = afdoeningen;
        this.events = events;
        this.clock = clock;
    }

    /** Records it with the words that say how it shows. */
    @Transactional
    public Outcome<UUID> settle(Medewerker medewerker, Kenmerk kenmerk, UUID voorwaarde, String toelichting) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(BesluitHandeling.BESLUITVOORWAARDE_AFDOEN.against(dossier));
        Optional<Besluitstand> stand = standen.of(dossier);
        if (redenen.isEmpty()) redenen.addAll(against(dossier, stand, voorwaarde));
        if (toelichting.isBlank()) redenen.add(Reden.onjuist("besluit.reden.afdoening-verplicht"));
        redenen.addAll(Woordcontrole.against("toelichting", toelichting));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        afdoeningen.save(new Besluitafdoening(
                voorwaarde, kenmerk, toelichting.strip(), dossier.medewerker().id(), clock.instant()));
        events.publishEvent(
                dossier.happened("BESLUITVOORWAARDE_AFGEDAAN", null, Map.of("voorwaarde", voorwaarde.toString())));
        return Outcome.done(voorwaarde);
    }

    private static List<Reden> against(Dossier dossier, Optional<Besluitstand> stand, UUID voorwaarde) {
        var open = stand.stream()
                .flatMap(een -> een.ronde().openVoorwaarden().stream())
                .filter(een -> een.id().equals(voorwaarde))
                .findFirst();
        if (open.isEmpty()) return List.of(Reden.achterhaald("besluit.reden.geen-open-voorwaarde"));
        return open.get().isCheckedBy(dossier.medewerker())
                ? List.of()
                : List.of(Reden.magNiet(
                        "besluit.reden.andere-controleur", open.get().controleur()));
    }
}
