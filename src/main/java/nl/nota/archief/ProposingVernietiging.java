package nl.nota.archief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Somebody proposes what is to be destroyed; another decides. */
@Service
public class ProposingVernietiging {
    /** The chain of the logboek in which the archive keeps what is of no nota any more. */
    static final String KETEN = "archief";

    private static final int MEESTE = 100;

    private final Dossiers dossiers;
    private final Archiefdossiers archief;
    private final Vernietigbaarheid vernietigbaarheid;
    private final Archiefboek boek;
    private final Vernietigingsboek vernietigingen;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    ProposingVernietiging(
            Dossiers dossiers,
            Archiefdossiers archief,
            Vernietigbaarheid vernietigbaarheid,
            Archiefboek boek,
            Vernietigingsboek vernietigingen,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.archief = archief;
        this.vernietigbaarheid = vernietigbaarheid;
        this.boek = boek;
        this.vernietigingen = vernietigingen;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Proposes these together, for a reason; one that may not go keeps all of them. */
    @Transactional
    public Outcome<UUID> propose(Medewerker medewerker, Collection<Kenmerk> gekozen, String reden) {
        var redenen = new ArrayList<>(Archiefrecht.VERNIETIGING_VOORSTELLEN.against(medewerker));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        if (gekozen.isEmpty()) redenen.add(Reden.onjuist("archief.reden.niets-gekozen"));
        if (gekozen.size() > MEESTE) redenen.add(Reden.onjuist("archief.reden.te-veel", MEESTE));
        if (reden.isBlank()) redenen.add(Reden.onjuist("archief.reden.voorstel"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var regels = new ArrayList<Vernietigingslijst.Regel>();
        gekozen.stream()
                .distinct()
                .sorted(Comparator.comparing(Kenmerk::waarde))
                .forEach(een -> {
                    var dossier = archief.of(dossiers.lock(medewerker, een));
                    redenen.addAll(vernietigbaarheid.against(dossier));
                    dossier.afsluiting().ifPresent(afsluiting -> regels.add(line(dossier, afsluiting)));
                    if (boek.isListed(een))
                        redenen.add(Reden.achterhaald("archief.reden.al-voorgesteld", een.waarde()));
                });
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var id = identiteiten.generateId();
        vernietigingen.propose(id, reden.strip(), regels, medewerker.id(), clock.instant());
        events.publishEvent(happened("VERNIETIGING_VOORGESTELD", medewerker, id, regels));
        return Outcome.done(id);
    }

    private static Vernietigingslijst.Regel line(Archiefdossier archief, Afsluiting afsluiting) {
        var nota = archief.dossier().nota();
        return new Vernietigingslijst.Regel(
                nota.kenmerk().waarde(),
                nota.soort() == null ? "" : nota.soort().name(),
                nota.onderdeel(),
                afsluiting.categorie(),
                afsluiting.dag(),
                Objects.requireNonNullElse(afsluiting.vernietigbaar(), afsluiting.dag()),
                null);
    }

    static Gebeurtenis happened(String soort, Medewerker wie, UUID lijst, List<Vernietigingslijst.Regel> regels) {
        var kenmerken = regels.stream().map(Vernietigingslijst.Regel::kenmerk).toList();
        return new Gebeurtenis(
                KETEN,
                soort,
                wie.gebruikersnaam(),
                null,
                null,
                null,
                Map.of("lijst", lijst.toString(), "notas", kenmerken));
    }
}
