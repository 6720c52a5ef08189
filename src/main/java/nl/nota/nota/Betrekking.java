package nl.nota.nota;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.organisatie.Medewerker;

/**
 * What a person is to one nota at this moment.
 *
 * @param gronden why the person sees it
 */
public record Betrekking(Medewerker medewerker, Set<Grond> gronden) {
    private static final Set<Grond> SCHRIJVERS = Set.of(Grond.STELLER, Grond.MEDESTELLER);

    public Betrekking {
        gronden = Set.copyOf(gronden);
    }

    /** A person who was steller once and handed the nota over still counts as one who wrote it. */
    static Betrekking of(Nota nota, Medewerker medewerker, Collection<Inzage> open) {
        var gronden =
                open.stream().map(Inzage::grond).collect(Collectors.toCollection(() -> EnumSet.noneOf(Grond.class)));
        if (gronden.contains(Grond.STELLER) && !nota.steller().equals(medewerker.id())) {
            gronden.remove(Grond.STELLER);
            gronden.add(Grond.MEDESTELLER);
        }
        return new Betrekking(medewerker, gronden);
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

    /** How much of the nota this person may read. */
    public Grond.Niveau niveau() {
        return gronden.stream().map(Grond::niveau).max(Enum::compareTo).orElseThrow();
    }

    /** Whether the person may read at least this much. */
    public boolean mayRead(Grond.Niveau minstens) {
        return niveau().compareTo(minstens) >= 0;
    }
}
