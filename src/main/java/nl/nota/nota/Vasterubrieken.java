package nl.nota.nota;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rubrieken that nota itself looks for by their code, so that a template cannot do without them: what is decided,
 * for the bewindspersoon, the parties and the rules; why it lies there now; the points that the rules read; and what
 * stays inside, for the marks and for redacting.
 */
final class Vasterubrieken {
    private static final List<String> ALTIJD = List.of(Sjabloon.KERNPUNTEN, Sjabloon.NIET_OPENBAAR);
    private static final List<String> BIJ_BESLUIT = List.of(Sjabloon.AANLEIDING, Sjabloon.GEADVISEERD_BESLUIT);
    private static final List<Soort> BESLUIT = List.of(Soort.TER_BESLISSING, Soort.TER_ONDERTEKENING);

    /** Parts of a concept that are kept under these names and are no rubrieken. */
    private static final Set<String> BEZET = Set.of(ConceptDeel.KOP, ConceptDeel.BIJLAGEN);

    private Vasterubrieken() {}

    /** Those that a template for this soort, or for all, has to have. */
    static List<String> of(@Nullable Soort soort) {
        return Stream.concat(asksBesluit(soort) ? BIJ_BESLUIT.stream() : Stream.empty(), ALTIJD.stream())
                .toList();
    }

    /** Whether the bewindspersoon can be asked to decide or to sign by such a template. */
    private static boolean asksBesluit(@Nullable Soort soort) {
        return soort == null || BESLUIT.contains(soort);
    }

    /** The soorten with which what is decided may be empty although a bewindspersoon is asked to decide it. */
    static List<Soort> zonderBesluit(@Nullable Soort bestemd, List<Sjabloonvorm.Deel> delen) {
        return BESLUIT.stream()
                .filter(soort -> bestemd == null || bestemd == soort)
                .filter(soort -> delen.stream()
                        .noneMatch(een -> een.code().equals(Sjabloon.GEADVISEERD_BESLUIT) && een.isRequired(soort)))
                .toList();
    }

    /** Whether something else has this code. */
    static boolean isTaken(String code) {
        return BEZET.contains(code);
    }
}
