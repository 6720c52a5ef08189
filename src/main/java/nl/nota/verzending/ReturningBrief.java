package nl.nota.verzending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.besluit.Besluitretour;
import nl.nota.besluit.Waarneming;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bewindspersoon who is asked to sign wants other words in the letter: about other words is decided anew, so the nota
 * goes back to its steller (RETOUR). It stops what was planned with it, and cannot be done once anything went out.
 */
@Service
public class ReturningBrief {
    private final Dossiers dossiers;
    private final Briefstanden standen;
    private final Retourkeuring keuring;
    private final List<Retourvolger> volgers;
    private final Waarneming waarneming;
    private final Besluitretour retour;
    private final ApplicationEventPublisher events;

    ReturningBrief(
            Dossiers dossiers,
            Briefstanden standen,
            Retourkeuring keuring,
            List<Retourvolger> volgers,
            Waarneming waarneming,
            Besluitretour retour,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.keuring = keuring;
        this.volgers = volgers;
        this.waarneming = waarneming;
        this.retour = retour;
        this.events = events;
    }

    /** Sends the nota back; the besluiten stay with the versie they were taken on, and none of them is carried out. */
    @Transactional
    public Outcome<UUID> sendBack(Medewerker medewerker, Kenmerk kenmerk, Retourverzoek verzoek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var namens = waarneming.named(dossier, verzoek.functie(), verzoek.namens());
        var redenen = against(dossier, verzoek, namens);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var inhoud = new HashMap<String, Object>();
        volgers.forEach(volger -> inhoud.putAll(volger.returned(medewerker, kenmerk, verzoek.reden())));
        var besluit = retour.record(dossier, verzoek.functie(), namens, verzoek.reden());
        inhoud.put("brief", verzoek.brief().toString());
        inhoud.put("sha256", verzoek.sha256());
        inhoud.put("besluit", besluit.id().toString());
        inhoud.put("gevolg", dossier.nota().fase().name());
        events.publishEvent(dossier.happened("BRIEF_TERUGGESTUURD", verzoek.functie(), namens, inhoud));
        return Outcome.done(besluit.id());
    }

    private List<Reden> against(Dossier dossier, Retourverzoek verzoek, @Nullable String namens) {
        var redenen = new ArrayList<>(VerzendingHandeling.BRIEF_TERUGSTUREN.against(dossier));
        if (!redenen.isEmpty()) return redenen;
        var brieven = standen.of(dossier.kenmerk());
        var gelezen =
                brieven.stream().filter(een -> een.id().equals(verzoek.brief())).findFirst();
        redenen.addAll(keuring.against(dossier, brieven));
        against(gelezen, verzoek).ifPresent(redenen::add);
        if (redenen.isEmpty())
            redenen.addAll(Handtekeningzetter.inPerson(waarneming, dossier, verzoek.functie(), namens));
        if (verzoek.reden().isEmpty()) redenen.add(Reden.onjuist("verzending.reden.terugreden"));
        redenen.addAll(Woordcontrole.against("reden", verzoek.reden()));
        return redenen;
    }

    private static Optional<Reden> against(Optional<Briefstand> gelezen, Retourverzoek verzoek) {
        if (gelezen.isEmpty()) return Optional.of(Reden.achterhaald("verzending.reden.geen-brief"));
        var stand = gelezen.get();
        if (!stand.brief().ondertekenaars().contains(verzoek.functie()))
            return Optional.of(Reden.achterhaald("verzending.reden.niet-gevraagd", verzoek.functie()));
        return verzoek.sha256().equals(stand.sha256())
                ? Optional.empty()
                : Optional.of(Reden.achterhaald("verzending.reden.ander-bestand"));
    }
}
