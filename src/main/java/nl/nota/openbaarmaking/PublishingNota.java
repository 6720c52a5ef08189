package nl.nota.openbaarmaking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.besluit.Besluiten;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * What was released becomes public (openbaar maken), when the {@link Poort} finds nothing of what stays inside: at
 * once, at a moment that was chosen, or when the letter is sent that it goes along with.
 */
@Service
public class PublishingNota {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Besluiten besluiten;
    private final Uitgever uitgever;
    private final Publicaties publicaties;
    private final Publicatiecodes codes;
    private final Publicatiekeuring keuring;
    private final Bijlagemaker maker;
    private final Publicatiebestanden bestanden;
    private final Publicatiepad pad;
    private final IdGenerator identiteiten;
    private final Clock clock;

    PublishingNota(
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Besluiten besluiten,
            Uitgever uitgever,
            Publicaties publicaties,
            Publicatiecodes codes,
            Publicatiekeuring keuring,
            Bijlagemaker maker,
            Publicatiebestanden bestanden,
            Publicatiepad pad,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.besluiten = besluiten;
        this.uitgever = uitgever;
        this.publicaties = publicaties;
        this.codes = codes;
        this.keuring = keuring;
        this.maker = maker;
        this.bestanden = bestanden;
        this.pad = pad;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Publishes exactly what was released. */
    @Transactional
    public Outcome<UUID> publish(Medewerker medewerker, Kenmerk kenmerk, Publicatieverzoek verzoek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.OPENBAAR_MAKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var lak = lakdossiers.of(dossier);
        redenen.addAll(OpenbaarmakingHandeling.OPENBAAR_MAKEN.against(lak));
        if (redenen.isEmpty()) redenen.addAll(keuring.against(lak, verzoek));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return switch (codes.on(day(verzoek))) {
            case Outcome.Refused<DiWoocodes>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<DiWoocodes>(var geldig) -> make(lak, verzoek, geldig);
        };
    }

    /** The day on which the public will read it, as far as that is known now: its codes must be valid then. */
    private LocalDate day(Publicatieverzoek verzoek) {
        var moment = verzoek.wanneer() == Publicatieverzoek.Wanneer.EMBARGO ? verzoek.moment() : null;
        return LocalDate.ofInstant(moment == null ? clock.instant() : moment, clock.getZone());
    }

    private Outcome<UUID> make(Lakdossier lak, Publicatieverzoek verzoek, DiWoocodes geldig) {
        var nu = clock.instant();
        var plannen = lak.plannen();
        if (!maker.isReady(plannen)) return Outcome.refused(Reden.onjuist("openbaarmaking.reden.bestanden"));
        var vervanging = replaced(lak, verzoek);
        var kop = new Uitgavekop(geldig, decided(lak.dossier().kenmerk()), nu, vervanging.oorzaak());
        var uitgave = uitgever.make(lak.publicatie(), maker.made(plannen), kop);
        var lekken = uitgever.leaks(hidden(lak), uitgave, kop);
        if (!lekken.isEmpty())
            return Outcome.refused(lekken.stream().map(PublishingNota::reden).toList());
        var id = identiteiten.generateId();
        publicaties.saveAndFlush(new Publicatie(id, lak, uitgave, geldig, vervanging, nu));
        uitgave.bijlagen().forEach(een -> bestanden.save(id, een.plan(), een.werk()));
        pad.plan(lak, id, verzoek, told(uitgave, vervanging));
        return Outcome.done(id);
    }

    private static Map<String, Object> told(Uitgave uitgave, Publicatie.Vervanging vervanging) {
        var titel = uitgave.titel();
        var poort = uitgave.stukken().size();
        var oorzaak = vervanging.oorzaak();
        return oorzaak == null
                ? Map.of("titel", titel, "poort", poort)
                : Map.of(
                        "titel",
                        titel,
                        "poort",
                        poort,
                        "vervangt",
                        String.valueOf(vervanging.vervangt()),
                        "oorzaak",
                        oorzaak);
    }

    /** What was taken away is replaced for the reason for which it went. */
    private static Publicatie.Vervanging replaced(Lakdossier lak, Publicatieverzoek verzoek) {
        return lak.gang()
                .buiten()
                .map(een -> new Publicatie.Vervanging(
                        een.id(), een.oorzaak() == null ? verzoek.oorzaak() : een.oorzaak(), verzoek.reden()))
                .orElse(new Publicatie.Vervanging(null, null, ""));
    }

    private static List<Poort.Verborgen> hidden(Lakdossier lak) {
        return lak.gelakt().stream()
                .map(regel -> new Poort.Verborgen(
                        lak.deel(regel.plaats().deel()).map(Lakdeel::titel).orElse(""), lak.hidden(regel)))
                .toList();
    }

    private static Reden reden(Lek lek) {
        return lek.plaats().isEmpty()
                ? Reden.onjuist("openbaarmaking.reden.poort", lek.waar())
                : Reden.onjuist("openbaarmaking.reden.lek", lek.plaats(), lek.waar());
    }

    /** The moment of the last besluit that stands. */
    private Instant decided(Kenmerk kenmerk) {
        return besluiten.of(kenmerk).stream()
                .filter(een -> !een.isHerroepen())
                .toList()
                .getLast()
                .tijd();
    }
}
