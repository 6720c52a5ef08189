package nl.nota.openbaarmaking;

import java.time.Clock;
import java.time.Instant;
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

/** What was released becomes public (openbaar maken), when the {@link Poort} finds nothing of what stays inside. */
@Service
public class PublishingNota {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Besluiten besluiten;
    private final Uitgever uitgever;
    private final Publicaties publicaties;
    private final Bijlagemaker maker;
    private final Publicatiebestanden bestanden;
    private final Openbaarmakingspad pad;
    private final Clock clock;

    PublishingNota(
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Besluiten besluiten,
            Uitgever uitgever,
            Publicaties publicaties,
            Bijlagemaker maker,
            Publicatiebestanden bestanden,
            Openbaarmakingspad pad,
            Clock clock) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.besluiten = besluiten;
        this.uitgever = uitgever;
        this.publicaties = publicaties;
        this.maker = maker;
        this.bestanden = bestanden;
        this.pad = pad;
        this.clock = clock;
    }

    /** Publishes exactly what was released. */
    @Transactional
    public Outcome<UUID> publish(Medewerker medewerker, Kenmerk kenmerk) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.OPENBAAR_MAKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var lak = lakdossiers.of(dossier);
        redenen.addAll(OpenbaarmakingHandeling.OPENBAAR_MAKEN.against(lak));
        if (redenen.isEmpty() && !lak.isUnchanged()) redenen.add(Reden.achterhaald("openbaarmaking.reden.veranderd"));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var besloten = decided(kenmerk);
        var nu = clock.instant();
        var plannen = lak.plannen();
        if (!maker.isReady(plannen)) return Outcome.refused(Reden.onjuist("openbaarmaking.reden.bestanden"));
        var uitgave = uitgever.make(lak.publicatie(), maker.made(plannen), besloten, nu);
        var lekken = uitgever.leaks(hidden(lak), uitgave, besloten, nu);
        if (!lekken.isEmpty())
            return Outcome.refused(lekken.stream().map(PublishingNota::reden).toList());
        var id = pad.step(
                lak,
                Openbaarmakingsfase.OPENBAAR,
                "OPENBAAR_GEMAAKT",
                "",
                Map.of("titel", uitgave.titel(), "poort", uitgave.stukken().size()));
        publicaties.saveAndFlush(
                new Publicatie(id, kenmerk, lak.versie(), lak.publiek(), uitgave, medewerker.id(), nu));
        uitgave.bijlagen().forEach(een -> bestanden.save(id, een.plan(), een.werk()));
        return Outcome.done(id);
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
