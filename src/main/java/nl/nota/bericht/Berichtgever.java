package nl.nota.bericht;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Lezers;
import nl.nota.nota.Nota;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what a Gebeurtenis means for them, in its own transaction: whose turn it has become, who lost an
 * agreement, how the nota fares. Whoever did it is told nothing.
 */
@Service
public class Berichtgever {
    private final Lezers lezers;
    private final Vertelden vertelden;
    private final Berichten berichten;
    private final Wekkers wekkers;
    private final Clock clock;

    Berichtgever(Lezers lezers, Vertelden vertelden, Berichten berichten, Wekkers wekkers, Clock clock) {
        this.lezers = lezers;
        this.vertelden = vertelden;
        this.berichten = berichten;
        this.wekkers = wekkers;
        this.clock = clock;
    }

    /** The row of the ledger is the cause that each message names. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(StandBijgewerkt bijgewerkt) {
        var stand = bijgewerkt.stand();
        var gebeurtenis = bijgewerkt.oorzaak().gebeurtenis();
        var oorzaak = stand.nota().kenmerk() + "/" + bijgewerkt.oorzaak().n();
        write(stand, lezers.of(stand.nota()), oorzaak, gebeurtenis.door(), gebeurtenis.namens());
    }

    /** Tells what changed by time alone; nobody did it, so everybody is told. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Zetstand stand, List<Dossier> allen, String oorzaak) {
        write(stand, allen, oorzaak, "", null);
    }

    private void write(Zetstand stand, List<Dossier> allen, String oorzaak, String door, @Nullable String namens) {
        var kenmerk = stand.nota().kenmerk();
        var was = vertelden.of(kenmerk);
        var wordt = Verteld.of(stand, allen);
        allen.stream()
                .filter(een -> een.medewerker().gebruikersnaam().equals(door))
                .forEach(een -> done(een, was, wordt));
        berichten.append(stand, oorzaak, new Verschil(was, wordt, stand, door, namens).mededelingen(allen));
        vertelden.keep(kenmerk, was, wordt);
        vertelden.keepDays(kenmerk, stand.aanhoudingen());
        var nota = stand.nota();
        if (nota.fase() == Fase.BESLOTEN && !nota.isVast(clock.instant()))
            wekkers.set(kenmerk, nota.faseSinds().plus(Nota.BEDENKTIJD));
    }

    /** Whoever did what was asked has seen that it was asked; what else there is to read stays. */
    private void done(Dossier wie, Verteld was, Verteld wordt) {
        var gedaan = was.turnsOf(wie.medewerker().id()).stream()
                .map(Verteld.Beurt::sleutel)
                .filter(sleutel -> !wordt.knows(sleutel))
                .map(Verteld.Sleutel::taak)
                .collect(Collectors.toSet());
        if (!gedaan.isEmpty()) berichten.done(wie.medewerker().id(), wie.kenmerk(), gedaan);
    }
}
