package nl.nota.verzending;

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
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** The number that parliament gave a letter (kamerstuk) is recorded once it is known, or put right. */
@Service
public class NumberingBrief {
    private final Dossiers dossiers;
    private final Briefstanden standen;
    private final Kamerstukvermeldingen kamerstukken;
    private final List<Verzendvolger> volgers;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    NumberingBrief(
            Dossiers dossiers,
            Briefstanden standen,
            Kamerstukvermeldingen kamerstukken,
            List<Verzendvolger> volgers,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.kamerstukken = kamerstukken;
        this.volgers = volgers;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Records the number of a letter that went out. */
    @Transactional
    public Outcome<UUID> number(Medewerker medewerker, Kenmerk kenmerk, UUID brief, String kamerstuk) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var stand = standen.find(dossier, brief);
        var redenen = against(dossier, stand, kamerstuk.strip());
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        kamerstukken.save(new Kamerstukvermelding(
                identiteiten.generateId(),
                stand.orElseThrow().brief(),
                kamerstuk.strip(),
                medewerker.id(),
                clock.instant()));
        events.publishEvent(dossier.happened(
                "KAMERSTUK_VASTGELEGD", null, Map.of("brief", brief.toString(), "kamerstuk", kamerstuk.strip())));
        var mee = stand.get().meegezonden().stream()
                .map(een -> new Kenmerk(een.nota()))
                .toList();
        volgers.forEach(volger -> volger.numbered(mee));
        return Outcome.done(brief);
    }

    private static List<Reden> against(Dossier dossier, Optional<Briefstand> stand, String kamerstuk) {
        var redenen = new ArrayList<>(VerzendingHandeling.KAMERSTUK_VASTLEGGEN.against(dossier));
        if (!redenen.isEmpty()) return redenen;
        if (stand.filter(een -> een.verzending() != null).isEmpty())
            return List.of(Reden.achterhaald("verzending.reden.niet-verzonden"));
        if (kamerstuk.equals(stand.get().kamerstuk()))
            return List.of(Reden.achterhaald("verzending.reden.al-genummerd", kamerstuk));
        Meezending.againstKamerstuk(kamerstuk).ifPresent(redenen::add);
        return redenen;
    }
}
