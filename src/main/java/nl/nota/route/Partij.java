package nl.nota.route;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An onderdeel or ministry that is asked for its agreement.
 *
 * @param halte the stop of the route at which it is asked, the first is 1
 * @param onderdeel its code in the register
 * @param scope the codes of the rubrieken it answers for; empty means the whole nota. Scope says what a party answers
 *     for, never what it may read.
 * @param uiterlijk the last day for its answer, or null
 * @param verplicht whether the nota can go up without it
 * @param streng whether every change of the text lapses its agreement, also what only looks different
 */
@Embeddable
public record Partij(
        int halte,
        String onderdeel,
        @Convert(converter = ScopeConverter.class) Set<String> scope,
        @Nullable LocalDate uiterlijk,
        boolean verplicht,
        boolean streng) {
    public Partij {
        scope = Set.copyOf(scope);
    }

    /** A party that keeps its agreement when only the writing changes. */
    public Partij(int halte, String onderdeel, Set<String> scope, @Nullable LocalDate uiterlijk, boolean verplicht) {
        this(halte, onderdeel, scope, uiterlijk, verplicht, false);
    }

    Partij at(int anders) {
        return new Partij(anders, onderdeel, scope, uiterlijk, verplicht, streng);
    }

    Partij by(@Nullable LocalDate dag) {
        return new Partij(halte, onderdeel, scope, dag, verplicht, streng);
    }

    Partij stricter() {
        return new Partij(halte, onderdeel, scope, uiterlijk, verplicht, true);
    }
}
