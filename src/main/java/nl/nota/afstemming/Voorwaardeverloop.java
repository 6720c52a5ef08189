package nl.nota.afstemming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Grond;

/**
 * One voorwaarde from the day it was set: in which answer of which party, and what was said since.
 *
 * @param gesteld the akkoord mits it was set with
 * @param later what the same party answered afterwards, the oldest first
 */
public record Voorwaardeverloop(Afstemming gesteld, Voorwaarde voorwaarde, List<Afstemming> later) {
    private static final Set<Oordeel> ZONDER =
            Set.of(Oordeel.AKKOORD, Oordeel.AKKOORD_MITS, Oordeel.GEEN_OPMERKINGEN, Oordeel.NIET_BETROKKEN);

    public Voorwaardeverloop {
        later = List.copyOf(later);
    }

    /**
     * Every voorwaarde of one nota, in the order in which they were set.
     *
     * @param gezegd all that parties said about the nota, the oldest first
     */
    static List<Voorwaardeverloop> of(List<Afstemming> gezegd) {
        return gezegd.stream()
                .flatMap(een -> een.voorwaarden().stream()
                        .map(voorwaarde -> new Voorwaardeverloop(een, voorwaarde, after(een, gezegd))))
                .toList();
    }

    private static List<Afstemming> after(Afstemming een, List<Afstemming> gezegd) {
        return gezegd.subList(gezegd.indexOf(een) + 1, gezegd.size()).stream()
                .filter(ander -> ander.onderdeel().equals(een.onderdeel()))
                .toList();
    }

    public UUID id() {
        return voorwaarde.id();
    }

    /** The party that set it. */
    public String onderdeel() {
        return gesteld.onderdeel();
    }

    /** Where it stands; an answer by which the party agrees anew takes the place of what it asked before. */
    public Voorwaardestand stand() {
        var stand = gesteld.stand(voorwaarde);
        return stand.isOpen() && later.stream().anyMatch(een -> ZONDER.contains(een.oordeel()))
                ? Voorwaardestand.AFGEDAAN
                : stand;
    }

    /** What was said about it, the oldest first. */
    public List<Voorwaardestap> stappen() {
        return gesteld.stappen(voorwaarde);
    }

    /** The last thing that was said about it. */
    public Optional<Voorwaardestap> laatste() {
        return stappen().stream().reduce((een, ander) -> ander);
    }

    /** Whether it belongs to the last answer of the party; what belongs to an earlier one is only kept. */
    public boolean isStaand() {
        return later.isEmpty();
    }

    /** Whether it holds the nota up. */
    public boolean blocks() {
        return isStaand() && stand().isOpen();
    }

    /** Whether the line set it aside, and that still counts. */
    public boolean isOpgeheven() {
        return isStaand() && stand() == Voorwaardestand.OPGEHEVEN;
    }

    /**
     * Whether this person may read it: a party its own, who follows the whole nota all of them, and what was set aside
     * everybody who reads the sheet on which it is printed.
     */
    public boolean isVisibleTo(Betrekking betrekking) {
        return betrekking.medewerker().answersFor(onderdeel())
                || (betrekking.mayRead(Grond.Niveau.VERSIES) && AfstemmingLeesrecht.ALLE_VOORWAARDEN.isFor(betrekking))
                || (isOpgeheven() && betrekking.mayRead(Grond.Niveau.LAATSTE_VERSIE));
    }

    /** Whether the party would agree to the versie by closing this one. */
    public boolean isLastOpen() {
        return gesteld.voorwaarden().stream()
                .filter(een -> gesteld.stand(een).isOpen())
                .allMatch(een -> een.id().equals(id()));
    }
}
