package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that was made ready for the public of one nota.
 *
 * @param alle the oldest first
 */
public record Publicatiegang(List<Publicatiestand> alle) {
    public Publicatiegang {
        alle = List.copyOf(alle);
    }

    /** What becomes public without anybody saying so again. */
    public Optional<Publicatiestand> gepland() {
        return alle.stream().filter(Publicatiestand::isGepland).reduce((een, ander) -> ander);
    }

    /** How far a nota in this fase is, in words, for instance Vrijgegeven, onder embargo. */
    String opschrift(Openbaarmakingsfase fase) {
        return gepland()
                .map(een -> een.stand() == Publicatiestap.Stand.EMBARGO ? ", onder embargo" : ", gaat mee met de brief")
                .map(fase.opschrift()::concat)
                .orElse(fase.opschrift());
    }

    /** What the public finds at the address of the nota, be it only that it was taken away. */
    public Optional<Publicatiestand> buiten() {
        return alle.stream().filter(Publicatiestand::isBuiten).reduce((een, ander) -> ander);
    }

    /** What the public can read now. */
    public Optional<Publicatiestand> leesbaar() {
        return buiten().filter(een -> een.oorzaak() == null);
    }

    /** What was taken away while nobody else has looked at that yet. */
    public Optional<Publicatiestand> ingetrokken() {
        return buiten().filter(een -> een.stand() == Publicatiestap.Stand.INGETROKKEN);
    }

    /**
     * Whether what was released by this step becomes public by itself, or did so while that is not written down yet.
     */
    boolean isPlanned(UUID vrijgave) {
        return alle.stream()
                .filter(een -> vrijgave.equals(een.vrijgave()))
                .anyMatch(een -> een.isGepland() || een.stand() == Publicatiestap.Stand.EMBARGO);
    }

    /** Whether what was released by this step is outside. */
    boolean isReached(UUID vrijgave) {
        return alle.stream().anyMatch(een -> een.isBuiten() && vrijgave.equals(een.vrijgave()));
    }
}
