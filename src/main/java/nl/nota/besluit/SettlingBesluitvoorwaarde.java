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
    public Outcome<UUID> settle(Medewerker medewerker, Kenmerk kenmerk, UUID id, String toelichting) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(BesluitHandeling.BESLUITVOORWAARDE_AFDOEN.against(dossier));
        Optional<Besluitstand> stand = standen.of(dossier);
        var voorwaarde = stand.flatMap(een -> een.openVoorwaarde(id));
        if (redenen.isEmpty()) redenen.addAll(against(dossier, voorwaarde));
        if (toelichting.isBlank()) redenen.add(Reden.onjuist("besluit.reden.afdoening-verplicht"));
        redenen.addAll(Woordcontrole.against("toelichting", toelichting));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        settle(dossier, stand.orElseThrow(), voorwaarde.orElseThrow(), toelichting.strip());
        return Outcome.done(id);
    }

    private void settle(Dossier dossier, Besluitstand stand, Besluitvoorwaarde voorwaarde, String blijkt) {
        var wie = dossier.optreden(voorwaarde.controleur());
        afdoeningen.save(new Besluitafdoening(voorwaarde.id(), dossier.kenmerk(), blijkt, wie, clock.instant()));
        standen.forget(stand);
        events.publishEvent(dossier.happened(
                "BESLUITVOORWAARDE_AFGEDAAN",
                voorwaarde.code().isEmpty() ? null : voorwaarde.code(),
                Map.of("voorwaarde", voorwaarde.id().toString(), "blijkt", blijkt)));
    }

    private static List<Reden> against(Dossier dossier, Optional<Besluitvoorwaarde> voorwaarde) {
        if (voorwaarde.isEmpty()) return List.of(Reden.achterhaald("besluit.reden.geen-open-voorwaarde"));
        return voorwaarde.get().isCheckedBy(dossier.medewerker())
                ? List.of()
                : List.of(Reden.magNiet(
                        "besluit.reden.andere-controleur", voorwaarde.get().controleur()));
    }
}
