package nl.nota.archief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.archief.Archiefdossier.Openstaand;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A dossier on which the work is done is closed (afsluiten): from then on its term runs and nobody changes it. */
@Service
public class ClosingDossier {
    private final Dossiers dossiers;
    private final Archiefdossiers archief;
    private final Archiefboek boek;
    private final Selectielijst lijst;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingDossier(
            Dossiers dossiers,
            Archiefdossiers archief,
            Archiefboek boek,
            Selectielijst lijst,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.archief = archief;
        this.boek = boek;
        this.lijst = lijst;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes it.
     *
     * @param code the category of the selectielijst
     * @param reden why with something open, or by another category than is proposed; else empty
     */
    @Transactional
    public Outcome<Kenmerk> close(Medewerker medewerker, Kenmerk kenmerk, String code, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(ArchiefHandeling.DOSSIER_AFSLUITEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var vandaag = LocalDate.now(clock);
        var categorie = lijst.on(vandaag).stream()
                .filter(een -> een.code().equals(code))
                .findFirst();
        redenen.addAll(against(archief.of(dossier), categorie, reden));
        if (!redenen.isEmpty() || categorie.isEmpty()) return Outcome.refused(redenen);
        var nu = clock.instant();
        var tot = categorie.get().vernietigbaar(vandaag).orElse(null);
        boek.close(new Afsluiting(kenmerk.waarde(), code, vandaag, tot, reden.strip(), medewerker.id(), nu));
        dossier.nota().close(nu);
        events.publishEvent(dossier.happened(
                "DOSSIER_AFGESLOTEN",
                null,
                Map.of("categorie", code, "vernietigbaar", tot == null ? "" : tot.toString(), "reden", reden.strip())));
        return Outcome.done(kenmerk);
    }

    private static List<Reden> against(Archiefdossier archief, Optional<Selectiecategorie> gekozen, String reden) {
        var redenen = new ArrayList<Reden>();
        archief.openstaand().stream()
                .filter(Openstaand::isEerst)
                .forEach(een -> redenen.add(Reden.achterhaald("archief.reden.openstaand." + een)));
        if (gekozen.isEmpty()) redenen.add(Reden.onjuist("archief.reden.categorie"));
        var anders =
                gekozen.filter(een -> !een.code().equals(archief.voorstel())).isPresent();
        if (anders && archief.verzonden() && gekozen.get().waardering() == Waardering.VERNIETIGEN)
            redenen.add(Reden.onjuist("archief.reden.verzonden"));
        if (reden.isBlank() && (anders || archief.asksWhy())) redenen.add(Reden.onjuist("archief.reden.waarom"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        return redenen;
    }
}
