package nl.nota.openbaarmaking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Somebody went through all that may have to stay inside, and is done (afronden): another releases it. */
@Service
public class FinishingLakken {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Lakkingen lakkingen;
    private final Openbaarmakingspad pad;
    private final IdGenerator identiteiten;
    private final Clock clock;

    FinishingLakken(
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Lakkingen lakkingen,
            Openbaarmakingspad pad,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.lakkingen = lakkingen;
        this.pad = pad;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /**
     * Keeps what stays inside as it was seen; what was certain and nobody spoke of is said now by this person.
     *
     * @param publiek the fingerprint of what the public would read, as the person saw it
     * @param voorstellen whether all that was only proposed stays inside too, on the ground that was proposed
     */
    @Transactional
    public Outcome<UUID> finish(Medewerker medewerker, Kenmerk kenmerk, String publiek, boolean voorstellen) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.LAKKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var gezien = lakdossiers.of(dossier);
        redenen.addAll(OpenbaarmakingHandeling.LAKKEN.against(gezien));
        redenen.addAll(against(gezien, publiek, voorstellen));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var lak = voorstellen ? accepted(gezien) : gezien;
        lak.gelakt().stream().filter(Lakregel::isVanzelf).forEach(regel -> keep(lak, regel));
        return Outcome.done(pad.step(lak, Openbaarmakingsfase.GELAKT, "GELAKT", "", verslag(lak)));
    }

    private static List<Reden> against(Lakdossier lak, String publiek, boolean voorstellen) {
        var redenen = new ArrayList<Reden>();
        var open = lak.open().size();
        if (open > 0 && !voorstellen) redenen.add(Reden.onjuist("openbaarmaking.reden.open", open));
        if (lak.onbeoordeeld() > 0) redenen.add(Reden.onjuist("openbaarmaking.reden.onbeoordeeld", lak.onbeoordeeld()));
        if (!lak.publiek().equals(publiek)) redenen.add(Reden.achterhaald("openbaarmaking.reden.veranderd"));
        return redenen;
    }

    /** That the same words stand elsewhere is only found once they stay inside, so it is looked for again. */
    private Lakdossier accepted(Lakdossier gezien) {
        var lak = gezien;
        while (!lak.open().isEmpty()) {
            for (var regel : lak.open()) keep(lak, regel);
            lak = lakdossiers.of(lak.dossier());
        }
        return lak;
    }

    private void keep(Lakdossier lak, Lakregel regel) {
        var zegging = new Lakking.Zegging(
                regel.plaats(), regel.woorden(), regel.soort(), Lakbesluit.LAKKEN, regel.grond(), "");
        lakkingen.save(new Lakking(
                identiteiten.generateId(),
                lak.dossier().kenmerk(),
                lak.versie(),
                zegging,
                lak.dossier().medewerker().id(),
                clock.instant()));
    }

    private static Map<String, Object> verslag(Lakdossier lak) {
        var verklaring = lak.verklaring();
        return Map.of(
                "gelakt", lak.gelakt().size(),
                "bewaard", lak.regels().size() - lak.gelakt().size(),
                "gronden",
                        lak.gelakt().stream()
                                .map(Lakregel::grond)
                                .distinct()
                                .sorted()
                                .toList(),
                "nietGenoemd", verklaring.nietGenoemd(),
                "nietGelakt", verklaring.nietGelakt());
    }
}
