package nl.nota.openbaarmaking;

import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands over what was not handed over yet. Of one nota everything goes in the order in which it happened: while one
 * package fails, the later ones of that nota wait.
 */
class Pakketronde {
    private static final Logger LOG = LoggerFactory.getLogger(Pakketronde.class);

    private final Pakketten pakketten;
    private final Publicaties publicaties;
    private final Pakketmaker maker;
    private final Pakketkeuring keuring;
    private final Pakketdoel doel;
    private final TransactionTemplate transactie;
    private final Clock clock;

    Pakketronde(
            Pakketten pakketten,
            Publicaties publicaties,
            Pakketmaker maker,
            Pakketkeuring keuring,
            Pakketdoel doel,
            TransactionTemplate transactie,
            Clock clock) {
        this.pakketten = pakketten;
        this.publicaties = publicaties;
        this.maker = maker;
        this.keuring = keuring;
        this.doel = doel;
        this.transactie = transactie;
        this.clock = clock;
    }

    /** Each nota in a transaction of its own; what another node is busy with is passed over. */
    void run() {
        pakketten.open().stream()
                .map(Pakketstap::kenmerk)
                .distinct()
                .forEach(kenmerk -> transactie.executeWithoutResult(bezig -> hand(kenmerk)));
    }

    private void hand(String kenmerk) {
        if (!pakketten.take(kenmerk)) return;
        for (var stap : pakketten.open(kenmerk)) if (!stap.isDue(clock.instant()) || !isHanded(stap)) return;
    }

    private boolean isHanded(Pakketstap stap) {
        var fout = tried(stap);
        pakketten.record(stap, fout);
        if (!fout.isEmpty()) LOG.warn("Package {} not handed over, try {}: {}", stap.naam(), stap.mislukt() + 1, fout);
        return fout.isEmpty();
    }

    /** What went wrong, or empty. */
    private String tried(Pakketstap stap) {
        var publicatie = publicaties.findById(stap.publicatie()).orElseThrow();
        var bestanden = maker.files(publicatie, stap);
        if (!keuring.leaks(publicatie, stap, bestanden).isEmpty()) return "tegengehouden";
        try {
            doel.put(stap.naam(), Pakketmaker.zip(bestanden));
            return "";
        } catch (IOException e) {
            return "niet bereikbaar";
        }
    }
}
