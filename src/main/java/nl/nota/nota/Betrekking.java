package nl.nota.nota;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Vervanging;

/**
 * What a person is to one nota at this moment.
 *
 * @param gronden why the person sees it
 * @param schrijvers of those whom the person replaces, who drafted it
 */
public record Betrekking(Medewerker medewerker, Set<Grond> gronden, Set<UUID> schrijvers) {
    static final Set<Grond> SCHRIJVERS = Set.of(Grond.STELLER, Grond.MEDESTELLER);

    public Betrekking {
        gronden = Set.copyOf(gronden);
        schrijvers = Set.copyOf(schrijvers);
    }

    /** Of a person who replaces nobody that drafted it. */
    public Betrekking(Medewerker medewerker, Set<Grond> gronden) {
        this(medewerker, gronden, Set.of());
    }

    /** A person who was steller once and handed the nota over still counts as one who wrote it. */
    static Betrekking of(Nota nota, Medewerker medewerker, Collection<Inzage> open) {
        var eigen = Sleutel.heldBy(medewerker);
        var gronden = open.stream()
                .filter(een -> eigen.contains(een.sleutel()))
                .map(Inzage::grond)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Grond.class)));
        if (gronden.contains(Grond.STELLER) && !nota.steller().equals(medewerker.id())) {
            gronden.remove(Grond.STELLER);
            gronden.add(Grond.MEDESTELLER);
        }
        return new Betrekking(medewerker, gronden, schrijvers(medewerker, open));
    }

    private static Set<UUID> schrijvers(Medewerker medewerker, Collection<Inzage> open) {
        var schreven = open.stream()
                .filter(een -> SCHRIJVERS.contains(een.grond()))
                .map(Inzage::sleutel)
                .collect(Collectors.toSet());
        return medewerker.vervangingen().stream()
                .map(Vervanging::van)
                .filter(Objects::nonNull)
                .map(Vervanging.Vervangene::id)
                .filter(id -> schreven.contains(Sleutel.of(id).waarde()))
                .collect(Collectors.toSet());
    }

    /** The same person, who stands in for a steller and a secretariaat that are not there. */
    Betrekking standingIn() {
        var alle = EnumSet.copyOf(gronden);
        alle.add(Grond.INVALLER);
        return new Betrekking(medewerker, alle, schrijvers);
    }

    /** Of the person who begins a nota. */
    static Betrekking steller(Medewerker medewerker) {
        return new Betrekking(medewerker, Set.of(Grond.STELLER));
    }

    public boolean is(Grond grond) {
        return gronden.contains(grond);
    }

    public boolean isAny(Collection<Grond> welke) {
        return !Collections.disjoint(gronden, welke);
    }

    /**
     * Whether the person drafted any versie of the nota, now or before; such a person never answers, decides or
     * releases, also not for another.
     */
    public boolean wroteAlong() {
        return isAny(SCHRIJVERS);
    }

    /** Whether the person may speak for this code here: by own right, or in the place of one who did not draft it. */
    public boolean speaksFor(String code) {
        return medewerker.eigen().contains(code)
                || Optreden.vervanging(this, code, null).isPresent();
    }

    /** Whether the person has one of these in a way that counts: who replaces only drafters has no voice. */
    boolean hasVoice(Collection<Grond> welke) {
        return gronden.stream().anyMatch(grond -> welke.contains(grond) && !(grond.isVoice() && isStemloos()));
    }

    /** Whether the person has a voice here only in the place of others, and all of those drafted the nota. */
    public boolean isStemloos() {
        return !schrijvers.isEmpty() && medewerker.codes().stream().noneMatch(this::speaksFor);
    }

    /** In whose place the person may speak for this code here; the most precise one first, each person once. */
    public List<Vervanging> replacedFor(String code) {
        var personen = new HashSet<Optional<UUID>>();
        return medewerker.vervangingenFor(code).stream()
                .filter(this::isVrij)
                .filter(een -> personen.add(Optional.ofNullable(een.van()).map(Vervanging.Vervangene::id)))
                .toList();
    }

    /** Whether who is replaced did not draft the nota. */
    boolean isVrij(Vervanging vervanging) {
        var van = vervanging.van();
        return van == null || !schrijvers.contains(van.id());
    }

    /** How much of the nota this person may read. */
    public Grond.Niveau niveau() {
        return gronden.stream().map(Grond::niveau).max(Enum::compareTo).orElseThrow();
    }

    /** Whether the person may read at least this much. */
    public boolean mayRead(Grond.Niveau minstens) {
        return niveau().compareTo(minstens) >= 0;
    }
}
