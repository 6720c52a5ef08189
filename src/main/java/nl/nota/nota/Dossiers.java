package nl.nota.nota;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only door to a nota: what a person may not see does not exist, and takes the same statements to find out. */
@Component
public class Dossiers {
    private final Notas notas;
    private final Inzages inzages;
    private final Medewerkers medewerkers;
    private final Invallers invallers;
    private final Clock clock;

    Dossiers(Notas notas, Inzages inzages, Medewerkers medewerkers, Invallers invallers, Clock clock) {
        this.notas = notas;
        this.inzages = inzages;
        this.medewerkers = medewerkers;
        this.invallers = invallers;
        this.clock = clock;
    }

    /** The nota as this person may see it. */
    @Transactional(readOnly = true)
    public Dossier visibleTo(Medewerker medewerker, Kenmerk kenmerk) {
        return scoped(notas.findById(kenmerk), kenmerk, medewerker);
    }

    /** Whether there is such a nota for this person. */
    @Transactional(readOnly = true)
    public boolean isVisibleTo(Medewerker medewerker, Kenmerk kenmerk) {
        var nota = notas.findById(kenmerk);
        var open = open(nota, kenmerk, medewerker);
        return nota.filter(
                        een -> !Betrekking.of(een, medewerker, open).gronden().isEmpty())
                .isPresent();
    }

    /** Whether somebody who answers for this code by own right drafted any versie of the nota. */
    @Transactional(readOnly = true)
    public boolean isDraftedBy(String code, Kenmerk kenmerk) {
        return medewerkers.answeringFor(code).stream()
                .filter(wie -> isVisibleTo(wie, kenmerk))
                .anyMatch(wie -> visibleTo(wie, kenmerk).betrekking().wroteAlong());
    }

    /** The nota for a command of this person, held until the command ends; rights are read after the wait for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lock(Medewerker medewerker, Kenmerk kenmerk) {
        var nota = notas.lock(kenmerk);
        return scoped(nota, kenmerk, medewerkers.find(medewerker.id()).orElseThrow(NotFound::new));
    }

    /**
     * Holds the nota until what happens to it ends, where that is not a command of a person; nobody reads it by this.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Kenmerk kenmerk) {
        if (notas.lock(kenmerk).isEmpty()) throw new NotFound();
    }

    private Dossier scoped(Optional<Nota> nota, Kenmerk kenmerk, Medewerker medewerker) {
        var open = open(nota, kenmerk, medewerker);
        return nota.map(een -> new Dossier(een, Betrekking.of(een, medewerker, open)))
                .filter(dossier -> !dossier.betrekking().gronden().isEmpty())
                .map(dossier -> invallers.among(List.of(dossier)).getFirst())
                .orElseThrow(NotFound::new);
    }

    private List<Inzage> open(Optional<Nota> nota, Kenmerk kenmerk, Medewerker medewerker) {
        var nu = clock.instant();
        var sleutels = Sleutel.heldOrReplaced(medewerker).toArray(String[]::new);
        return inzages.open(kenmerk.waarde(), sleutels, nu).stream()
                .filter(inzage -> nota.filter(een -> inzage.opens(een, nu)).isPresent())
                .toList();
    }
}
