package nl.nota.verzending;

import java.time.Clock;
import java.time.LocalDate;
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

/** A beslisnota follows after its letter (nazending): only with a reason, and after the Griffie was told. */
@Service
public class SendingBeslisnota {
    private final Dossiers dossiers;
    private final Briefstanden standen;
    private final Meezending meezending;
    private final Beslisnotas beslisnotas;
    private final List<Verzendvolger> volgers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendingBeslisnota(
            Dossiers dossiers,
            Briefstanden standen,
            Meezending meezending,
            Beslisnotas beslisnotas,
            List<Verzendvolger> volgers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.meezending = meezending;
        this.beslisnotas = beslisnotas;
        this.volgers = volgers;
        this.events = events;
        this.clock = clock;
    }

    /** Records that this nota followed the letter. */
    @Transactional
    public Outcome<UUID> send(Medewerker medewerker, Kenmerk kenmerk, UUID brief, String nota, Nazending later) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var stand = standen.find(dossier, brief);
        var redenen = against(dossier, stand, nota.strip(), later);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        beslisnotas.save(new Beslisnota(
                stand.orElseThrow().brief(), new Kenmerk(nota.strip()), later, medewerker.id(), clock.instant()));
        events.publishEvent(dossier.happened(
                "BESLISNOTA_NAGEZONDEN",
                null,
                Map.of(
                        "brief", brief.toString(),
                        "referentie", stand.orElseThrow().brief().referentie(),
                        "beslisnota", nota.strip(),
                        "reden", later.reden(),
                        "griffie", later.griffie().toString())));
        volgers.forEach(volger -> volger.sent(medewerker, List.of(new Kenmerk(nota.strip()))));
        return Outcome.done(brief);
    }

    private List<Reden> against(Dossier dossier, Optional<Briefstand> stand, String nota, Nazending later) {
        var redenen = new ArrayList<>(VerzendingHandeling.BESLISNOTA_NAZENDEN.against(dossier));
        if (!redenen.isEmpty()) return redenen;
        if (stand.filter(een -> een.verzending() != null).isEmpty())
            return List.of(Reden.achterhaald("verzending.reden.niet-verzonden"));
        if (stand.get().meegezonden().stream().anyMatch(een -> een.nota().equals(nota)))
            return List.of(Reden.achterhaald("verzending.reden.al-meegezonden", nota));
        if (later.reden().isEmpty()) redenen.add(Reden.onjuist("verzending.reden.nazendreden"));
        redenen.addAll(Woordcontrole.against("reden", later.reden()));
        if (later.griffie().isAfter(LocalDate.now(clock))) redenen.add(Reden.onjuist("verzending.reden.griffie-later"));
        redenen.addAll(meezending.against(dossier.medewerker(), List.of(nota)));
        return redenen;
    }
}
