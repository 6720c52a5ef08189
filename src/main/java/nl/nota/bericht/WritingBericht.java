package nl.nota.bericht;

import nl.nota.kern.Gebeurtenis;
import nl.nota.logboek.Opgetekend;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what a Gebeurtenis means for them, in its own transaction: whose turn it has become, who lost an
 * agreement, how the nota fares. Whoever did it is told nothing.
 */
@Service
public class WritingBericht {
    private final AanZetten aanZetten;
    private final Lezers lezers;
    private final Vertelden vertelden;
    private final Berichten berichten;

    WritingBericht(AanZetten aanZetten, Lezers lezers, Vertelden vertelden, Berichten berichten) {
        this.aanZetten = aanZetten;
        this.lezers = lezers;
        this.vertelden = vertelden;
        this.berichten = berichten;
    }

    /** The row of the ledger is the cause that each message names. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Opgetekend opgetekend) {
        var gebeurtenis = opgetekend.gebeurtenis();
        Kenmerk.parse(gebeurtenis.keten())
                .flatMap(aanZetten::of)
                .ifPresent(stand -> write(stand, gebeurtenis, opgetekend.n()));
    }

    private void write(Zetstand stand, Gebeurtenis gebeurtenis, int n) {
        var kenmerk = stand.nota().kenmerk();
        var allen = lezers.of(stand.nota());
        var was = vertelden.of(kenmerk);
        var wordt = Verteld.of(stand, allen);
        var verschil = new Verschil(was, wordt, stand, gebeurtenis.door(), gebeurtenis.namens());
        berichten.append(stand, kenmerk + "/" + n, verschil.mededelingen(allen));
        vertelden.keep(kenmerk, was, wordt);
        vertelden.keepDays(kenmerk, stand.aanhoudingen());
    }
}
