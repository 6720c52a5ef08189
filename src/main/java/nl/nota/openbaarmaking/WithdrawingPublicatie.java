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
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is public is taken away at once (intrekken), by one person; a stone in its place says since when and why. */
@Service
public class WithdrawingPublicatie {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Publicaties publicaties;
    private final Publicatieintrekkingen intrekkingen;
    private final Openbaarmakingspad pad;
    private final Clock clock;

    WithdrawingPublicatie(
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Publicaties publicaties,
            Publicatieintrekkingen intrekkingen,
            Openbaarmakingspad pad,
            Clock clock) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.publicaties = publicaties;
        this.intrekkingen = intrekkingen;
        this.pad = pad;
        this.clock = clock;
    }

    /**
     * Withdraws it.
     *
     * @param reden what happened, for those inside; the public is told the soort alone
     */
    @Transactional
    public Outcome<UUID> withdraw(
            Medewerker medewerker, Kenmerk kenmerk, Publicatieintrekking.Soort soort, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.PUBLICATIE_INTREKKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var lak = lakdossiers.of(dossier);
        redenen.addAll(OpenbaarmakingHandeling.PUBLICATIE_INTREKKEN.against(lak));
        if (reden.isBlank()) redenen.add(Reden.onjuist("openbaarmaking.reden.intrekken"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var publicatie = publicaties.last(kenmerk).orElseThrow(NotFound::new);
        intrekkingen.save(
                new Publicatieintrekking(publicatie.getId(), soort, reden.strip(), medewerker.id(), clock.instant()));
        return Outcome.done(pad.step(
                lak,
                Openbaarmakingsfase.INGETROKKEN,
                "PUBLICATIE_INGETROKKEN",
                reden.strip(),
                Map.of("soort", soort.name())));
    }
}
