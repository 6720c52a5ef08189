package nl.nota.verzending;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** The secretariaat records that a signed letter went out (verzending), with the beslisnota's that go along. */
@Service
public class SendingBrief {
    private final Dossiers dossiers;
    private final Briefstanden standen;
    private final Gereedheid gereedheid;
    private final Meezending meezending;
    private final Verzendingen verzendingen;
    private final Kamerstukvermeldingen kamerstukken;
    private final Beslisnotas beslisnotas;
    private final List<Verzendvolger> volgers;
    private final Kamerzaken zaken;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    SendingBrief(
            Dossiers dossiers,
            Briefstanden standen,
            Gereedheid gereedheid,
            Meezending meezending,
            Verzendingen verzendingen,
            Kamerstukvermeldingen kamerstukken,
            Beslisnotas beslisnotas,
            List<Verzendvolger> volgers,
            Kamerzaken zaken,
            EntityManager entities,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.gereedheid = gereedheid;
        this.meezending = meezending;
        this.verzendingen = verzendingen;
        this.kamerstukken = kamerstukken;
        this.beslisnotas = beslisnotas;
        this.volgers = volgers;
        this.zaken = zaken;
        this.entities = entities;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Records it; letter and beslisnota's go in one act. */
    @Transactional
    public Outcome<UUID> send(Medewerker medewerker, Kenmerk kenmerk, Verzendverzoek verzoek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var stand = standen.find(dossier, verzoek.brief());
        var redenen = new ArrayList<>(against(dossier, stand));
        if (redenen.isEmpty()) redenen.addAll(against(medewerker, verzoek, stand.orElseThrow()));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        send(dossier, stand.orElseThrow().brief(), verzoek);
        return Outcome.done(verzoek.brief());
    }

    private void send(Dossier dossier, Brief brief, Verzendverzoek verzoek) {
        var door = dossier.medewerker().id();
        var nu = clock.instant();
        verzendingen.save(new Verzending(brief, verzoek.datum(), door, nu));
        if (!verzoek.kamerstuk().isEmpty())
            kamerstukken.save(new Kamerstukvermelding(identiteiten.generateId(), brief, verzoek.kamerstuk(), door, nu));
        verzoek.beslisnotas().forEach(een -> beslisnotas.save(new Beslisnota(brief, new Kenmerk(een), null, door, nu)));
        var standen = settle(brief, verzoek);
        events.publishEvent(dossier.happened(
                "BRIEF_VERZONDEN",
                null,
                Map.of(
                        "brief", brief.id().toString(),
                        "datum", verzoek.datum().toString(),
                        "kamerstuk", verzoek.kamerstuk(),
                        "beslisnotas", verzoek.beslisnotas(),
                        "kamerzaken", standen)));
        var mee = verzoek.beslisnotas().stream()
                .map(Kenmerk::new)
                .sorted(Comparator.comparing(Kenmerk::waarde))
                .toList();
        volgers.forEach(volger -> volger.sent(dossier.medewerker(), mee));
    }

    /** What the nota names is met by its letter, unless it was said otherwise. */
    private Map<String, Kamerstand> settle(Brief brief, Verzendverzoek verzoek) {
        var standen = new TreeMap<String, Kamerstand>();
        zaken.of(brief.kenmerk()).forEach(een -> {
            var stand = verzoek.standen().getOrDefault(een.sleutel(), Kamerstand.AFGEDAAN);
            if (stand != Kamerstand.OPEN) standen.put(een.sleutel(), stand);
        });
        if (!standen.isEmpty()) {
            entities.flush();
            zaken.settle(brief, standen);
        }
        return standen;
    }

    private List<Reden> against(Dossier dossier, Optional<Briefstand> stand) {
        var redenen = new ArrayList<>(VerzendingHandeling.BRIEF_VERZENDEN.against(dossier));
        if (!redenen.isEmpty()) return redenen;
        redenen.addAll(gereedheid.against(dossier));
        if (stand.isEmpty()) redenen.add(Reden.achterhaald("verzending.reden.geen-brief"));
        stand.ifPresent(een -> redenen.addAll(against(een)));
        return redenen;
    }

    private static List<Reden> against(Briefstand stand) {
        return switch (stand.stand()) {
            case VERZONDEN -> List.of(Reden.achterhaald("verzending.reden.al-verzonden"));
            case ONDERTEKEND -> List.of();
            case TE_ONDERTEKENEN -> unsigned(stand);
        };
    }

    private static List<Reden> unsigned(Briefstand stand) {
        var redenen = new ArrayList<Reden>();
        stand.openOndertekenaars()
                .forEach(een -> redenen.add(Reden.achterhaald("verzending.reden.niet-getekend", een)));
        stand.openMedeNamens().forEach(een -> redenen.add(Reden.achterhaald("verzending.reden.niet-ingestemd", een)));
        return redenen;
    }

    private List<Reden> against(Medewerker medewerker, Verzendverzoek verzoek, Briefstand stand) {
        var redenen = new ArrayList<Reden>();
        var vandaag = LocalDate.now(clock);
        var getekend = stand.geldend().stream()
                .map(een -> LocalDate.ofInstant(een.tijd(), clock.getZone()))
                .max(LocalDate::compareTo)
                .orElse(vandaag);
        if (verzoek.datum().isAfter(vandaag) || verzoek.datum().isBefore(getekend))
            redenen.add(Reden.onjuist("verzending.reden.verzenddatum", getekend));
        if (!verzoek.kamerstuk().isEmpty())
            Meezending.againstKamerstuk(verzoek.kamerstuk()).ifPresent(redenen::add);
        redenen.addAll(meezending.against(medewerker, verzoek.beslisnotas()));
        return redenen;
    }
}
