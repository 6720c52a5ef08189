package nl.nota.overzicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.DemoOrganisatie;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.DemoOnly;
import nl.nota.web.Demoverleden;
import nl.nota.web.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the invented notas of the demo in at the first start. Each comes whole or not at all, so that a start after a
 * killed one goes on where that one stopped.
 */
@Component
@DemoOnly
class Demonotas implements SmartLifecycle {
    private static final String BESTANDEN = "classpath:db/demo/notas/*.txt";
    private static final String AUDIT = "audit";

    private final Medewerkers medewerkers;
    private final Dossiers dossiers;
    private final Demoverloop verloop;
    private final Demoverleden verleden;
    private final TransactionTemplate transactie;
    private final Clock clock;
    private final boolean wanted;
    private volatile boolean running;

    Demonotas(
            DemoOrganisatie mensen,
            Medewerkers medewerkers,
            Dossiers dossiers,
            Demoverloop verloop,
            Demoverleden verleden,
            TransactionTemplate transactie,
            Clock clock,
            @Value("${nota.demo-notas:true}") boolean wanted) {
        Objects.requireNonNull(mensen);
        this.medewerkers = medewerkers;
        this.dossiers = dossiers;
        this.verloop = verloop;
        this.verleden = verleden;
        this.transactie = transactie;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** When all beans hear their events, and before the first page is served. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        if (wanted) load();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Plays each nota that is not there yet, in the order of their kenmerken. */
    void load() {
        try {
            var bestanden = new PathMatchingResourcePatternResolver().getResources(BESTANDEN);
            Arrays.stream(bestanden)
                    .sorted(Comparator.comparing(Demonotas::kenmerk))
                    .filter(bestand -> !exists(new Kenmerk(kenmerk(bestand))))
                    .map(bestand -> Demonota.read(text(bestand)))
                    .forEach(this::play);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file is named after its nota. */
    private static String kenmerk(Resource bestand) {
        return Objects.requireNonNull(bestand.getFilename()).replace(".txt", "");
    }

    /** The audit sees every trail, and so that there is a nota. */
    private boolean exists(Kenmerk kenmerk) {
        try {
            dossiers.visibleTo(medewerkers.find(AUDIT).orElseThrow(), kenmerk);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    /** Plays this nota whole, or leaves nothing of it. */
    void play(Demonota nota) {
        transactie.executeWithoutResult(status -> nota.verloop().forEach(stap -> play(nota, stap)));
    }

    private void play(Demonota nota, Demonota.Stap stap) {
        var moment = stap.tijd().atZone(clock.getZone()).toInstant();
        verleden.at(moment, () -> {
            verloop.play(nota, stap);
            return moment;
        });
    }

    private static String text(Resource bestand) {
        try {
            return bestand.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
