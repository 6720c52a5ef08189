package nl.nota.afstemming;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Grond;
import org.jspecify.annotations.Nullable;

/**
 * One voorwaarde from the day it was set: in which answer of which party, and what was said since.
 *
 * @param gesteld the akkoord mits it was set with
 * @param later what the same party answered afterwards, the oldest first; its silence is no answer
 * @param bewijs where it comes from, when somebody here recorded it for a party outside
 */
public record Voorwaardeverloop(
        Afstemming gesteld,
        Voorwaarde voorwaarde,
        List<Afstemming> later,
        @Nullable Bewijs bewijs) {

    public Voorwaardeverloop {
        later = List.copyOf(later);
    }

    /**
     * Every voorwaarde of one nota, in the order in which they were set.
     *
     * @param gezegd all that parties said about the nota, the oldest first
     * @param erbij what was noted beside it, by answer
     */
    static List<Voorwaardeverloop> of(List<Afstemming> gezegd, Map<UUID, Kanttekening> erbij) {
        return gezegd.stream()
                .flatMap(een -> een.voorwaarden().stream()
                        .map(voorwaarde -> new Voorwaardeverloop(
                                een, voorwaarde, after(een, gezegd), bewijs(erbij.get(een.id())))))
                .toList();
    }

    private static @Nullable Bewijs bewijs(@Nullable Kanttekening erbij) {
        return erbij == null ? null : erbij.bewijs();
    }

    private static List<Afstemming> after(Afstemming een, List<Afstemming> gezegd) {
        return gezegd.subList(gezegd.indexOf(een) + 1, gezegd.size()).stream()
                .filter(ander -> ander.onderdeel().equals(een.onderdeel()))
                .filter(ander -> Oordeel.VAN_PARTIJ.contains(ander.oordeel()))
                .toList();
    }

    Voorwaardeverloop ownedBy(UUID steller) {
        return new Voorwaardeverloop(gesteld, voorwaarde.ownedBy(steller), later, bewijs);
    }

    public UUID id() {
        return voorwaarde.id();
    }

    /** The party that set it. */
    public String onderdeel() {
        return gesteld.onderdeel();
    }

    /** Where it stands; what nobody closed is replaced by a later answer of the party. */
    public Voorwaardestand stand() {
        var stand = gesteld.stand(voorwaarde);
        return stand.isOpen() && !isStaand() ? Voorwaardestand.VERVANGEN : stand;
    }

    /** What was said about it, the oldest first. */
    public List<Voorwaardestap> stappen() {
        return gesteld.stappen(voorwaarde);
    }

    /** That the line set it aside, if it did. */
    public Optional<Opheffing> opheffing() {
        return stappen().stream()
                .filter(Opheffing.class::isInstance)
                .map(Opheffing.class::cast)
                .findFirst();
    }

    /** Who set it, who sees to it, and everybody who said something about it, also in whose place. */
    public Stream<UUID> mensen() {
        var zeiden = stappen().stream().flatMap(een -> Stream.of(een.door(), een.namens()));
        return Stream.concat(Stream.of(voorwaarde.eigenaar(), gesteld.door()), zeiden)
                .filter(Objects::nonNull);
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
