package nl.nota.openbaarmaking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.openbaarmaking.Publicatiestap.Gang;
import nl.nota.openbaarmaking.Publicatiestap.Stand;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is public is taken away at once (intrekken), by one person; a stone in its place says since when and why. */
@Service
public class WithdrawingPublicatie {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Embargoronde embargos;
    private final Publicatiepad publicatiepad;
    private final Openbaarmakingspad pad;
    private final Clock clock;

    WithdrawingPublicatie(
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Embargoronde embargos,
            Publicatiepad publicatiepad,
            Openbaarmakingspad pad,
            Clock clock) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.embargos = embargos;
        this.publicatiepad = publicatiepad;
        this.pad = pad;
        this.clock = clock;
    }

    /**
     * Withdraws it; what was planned in its place stays inside too, until somebody releases it anew.
     *
     * @param reden what happened, for those inside; the public is told the oorzaak alone
     */
    @Transactional
    public Outcome<UUID> withdraw(Medewerker medewerker, Kenmerk kenmerk, Oorzaak oorzaak, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.PUBLICATIE_INTREKKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        embargos.settle(kenmerk);
        var lak = lakdossiers.of(dossier);
        redenen.addAll(OpenbaarmakingHandeling.PUBLICATIE_INTREKKEN.against(lak));
        if (reden.isBlank()) redenen.add(Reden.onjuist("openbaarmaking.reden.intrekken"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var gang = lak.gang();
        gang.gepland()
                .ifPresent(een -> publicatiepad.move(lak, een.id(), new Gang(Stand.AFGELAST, reden.strip()), null));
        publicatiepad.move(
                lak,
                gang.leesbaar().orElseThrow().id(),
                new Gang(Stand.INGETROKKEN, oorzaak, reden.strip()),
                clock.instant());
        return Outcome.done(pad.step(
                lak,
                Openbaarmakingsfase.INGETROKKEN,
                "PUBLICATIE_INGETROKKEN",
                reden.strip(),
                Map.of("soort", oorzaak.name())));
    }
}
