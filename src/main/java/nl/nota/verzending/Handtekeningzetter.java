package nl.nota.verzending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.besluit.Waarneming;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Handtekening.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Lets a bewindspersoon stand under exactly the file that was read: what signing and agreeing have in common. */
@Component
class Handtekeningzetter {
    private final Dossiers dossiers;
    private final Briefstanden standen;
    private final Gereedheid gereedheid;
    private final Waarneming waarneming;
    private final Handtekeningen handtekeningen;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Handtekeningzetter(
            Dossiers dossiers,
            Briefstanden standen,
            Gereedheid gereedheid,
            Waarneming waarneming,
            Handtekeningen handtekeningen,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.gereedheid = gereedheid;
        this.waarneming = waarneming;
        this.handtekeningen = handtekeningen;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Outcome<UUID> set(Medewerker medewerker, Kenmerk kenmerk, Soort soort, Handtekeningverzoek verzoek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var namens = waarneming.named(dossier, verzoek.functie(), verzoek.namens());
        var stand = standen.find(dossier, verzoek.brief());
        var redenen = against(dossier, stand, soort, verzoek, namens);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var brief = stand.orElseThrow().brief();
        var wie = dossier.optreden(verzoek.functie(), namens);
        var gezet = new Handtekening(identiteiten.generateId(), brief, soort, verzoek, wie, clock.instant());
        handtekeningen.save(gezet);
        events.publishEvent(dossier.happened(
                soort == Soort.ONDERTEKENING ? "BRIEF_ONDERTEKEND" : "MEDE_NAMENS_INGESTEMD",
                verzoek.functie(),
                namens,
                Map.of("brief", brief.id().toString(), "sha256", gezet.sha256(), "bevestigd", gezet.bevestigd())));
        return Outcome.done(gezet.id());
    }

    private List<Reden> against(
            Dossier dossier,
            Optional<Briefstand> stand,
            Soort soort,
            Handtekeningverzoek verzoek,
            @Nullable String namens) {
        var handeling = soort == Soort.ONDERTEKENING
                ? VerzendingHandeling.BRIEF_ONDERTEKENEN
                : VerzendingHandeling.MEDE_NAMENS_INSTEMMEN;
        var redenen = new ArrayList<>(handeling.against(dossier));
        if (!redenen.isEmpty()) return redenen;
        redenen.addAll(gereedheid.against(dossier));
        if (stand.isEmpty()) {
            redenen.add(Reden.achterhaald("verzending.reden.geen-brief"));
            return redenen;
        }
        redenen.addAll(against(stand.get(), soort, verzoek));
        if (redenen.isEmpty()) redenen.addAll(inPerson(waarneming, dossier, verzoek.functie(), namens));
        return redenen;
    }

    /** What stands against speaking for this bewindspersoon in person. */
    static List<Reden> inPerson(Waarneming waarneming, Dossier dossier, String functie, @Nullable String namens) {
        return waarneming.speaksFor(dossier.medewerker(), functie)
                ? waarneming.against(dossier, functie, namens)
                : List.of(Reden.magNiet("verzending.reden.andere-functie", functie));
    }

    /** What stands against it in the letter itself, whoever asks. */
    static List<Reden> against(Briefstand stand, Soort soort, Handtekeningverzoek verzoek) {
        var redenen = new ArrayList<Reden>();
        if (!stand.asked(soort).contains(verzoek.functie()))
            redenen.add(Reden.achterhaald("verzending.reden.niet-gevraagd", verzoek.functie()));
        else if (!stand.open(soort).contains(verzoek.functie()))
            redenen.add(Reden.achterhaald("verzending.reden.al-getekend", verzoek.functie()));
        else if (stand.stand() == Briefstand.Stand.VERZONDEN)
            redenen.add(Reden.achterhaald("verzending.reden.al-verzonden"));
        else if (!verzoek.sha256().equals(stand.sha256()))
            redenen.add(Reden.achterhaald("verzending.reden.ander-bestand"));
        else if (stand.isAnders() && !verzoek.bevestigd())
            redenen.add(Reden.onjuist("verzending.reden.niet-bevestigd"));
        return redenen;
    }
}
