package nl.nota.overzicht;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who there is to do what notas ask.
 *
 * @param buiten the asked ministries for which nobody is enrolled: the steller or the secretariaat asks them
 * @param aangewezenen who is meant by each turn that was given by name
 */
public record Toewijzing(Set<String> buiten, Map<Aanwijzing, Aangewezene> aangewezenen) {
    public Toewijzing {
        buiten = Set.copyOf(buiten);
        aangewezenen = Map.copyOf(aangewezenen);
    }

    boolean isBuiten(String code) {
        return buiten.contains(code);
    }

    /** The person, or null where nobody was named, or nobody of that name exists. */
    @Nullable
    Aangewezene of(Aanwijzing aanwijzing) {
        return aangewezenen.get(aanwijzing);
    }
}
