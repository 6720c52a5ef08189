package nl.nota.verzending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** The steller or the secretariaat says how the letter of a decided nota is called, and who signs it. */
@Service
public class MakingBrief {
    private final Dossiers dossiers;
    private final Versies versies;
    private final Gereedheid gereedheid;
    private final Briefcontrole controle;
    private final Briefstanden standen;
    private final Kamerbrieven brieven;
    private final GrantingInzage inzage;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    MakingBrief(
            Dossiers dossiers,
            Versies versies,
            Gereedheid gereedheid,
            Briefcontrole controle,
            Briefstanden standen,
            Kamerbrieven brieven,
            GrantingInzage inzage,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.versies = versies;
        this.gereedheid = gereedheid;
        this.controle = controle;
        this.standen = standen;
        this.brieven = brieven;
        this.inzage = inzage;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Makes the letter of one bijlage, or says it anew; who signed the earlier one is asked again. */
    @Transactional
    public Outcome<UUID> make(Medewerker medewerker, Kenmerk kenmerk, Briefgegevens gegevens) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(VerzendingHandeling.BRIEF_OPSTELLEN.against(dossier));
        if (redenen.isEmpty()) redenen.addAll(gereedheid.against(dossier));
        if (redenen.isEmpty()) redenen.addAll(earlier(kenmerk, gegevens));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var versie = versies.last(dossier.nota()).orElseThrow();
        redenen.addAll(controle.against(versie, gegevens, decidedOn(dossier)));
        return redenen.isEmpty() ? Outcome.done(make(dossier, versie, gegevens)) : Outcome.refused(redenen);
    }

    private UUID make(Dossier dossier, Versie versie, Briefgegevens gegevens) {
        var bijlage = Briefcontrole.letter(versie, gegevens).orElseThrow();
        var brief = new Brief(identiteiten.generateId(), dossier, versie, bijlage, gegevens, clock.instant());
        brieven.save(brief);
        var codes = Stream.concat(brief.ondertekenaars().stream(), brief.medeNamens().stream());
        inzage.grant(
                dossier.kenmerk(),
                Grond.BEWINDSPERSOON,
                codes.map(Sleutel::code).toList());
        events.publishEvent(dossier.happened(
                "BRIEF_OPGESTELD",
                null,
                Map.of(
                        "brief", brief.id().toString(),
                        "bijlage", brief.bijlage().toString(),
                        "sha256", brief.sha256(),
                        "ondertekenaars", brief.ondertekenaars(),
                        "medeNamens", brief.medeNamens())));
        return brief.id();
    }

    private List<Reden> earlier(Kenmerk kenmerk, Briefgegevens gegevens) {
        return standen.of(kenmerk).stream()
                .filter(een -> een.brief().bijlage().equals(gegevens.bijlage()))
                .flatMap(een -> een.stand() == Briefstand.Stand.VERZONDEN
                        ? Stream.of(Reden.achterhaald("verzending.reden.al-verzonden"))
                        : een.brief().gegevens().equals(gegevens)
                                ? Stream.of(Reden.achterhaald("verzending.reden.al-zo"))
                                : Stream.empty())
                .toList();
    }

    private LocalDate decidedOn(Dossier dossier) {
        return LocalDate.ofInstant(dossier.nota().faseSinds(), clock.getZone());
    }
}
