package nl.nota.organisatie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole register as it is looked at on one day, for who asks it much.
 *
 * @param alle every entry, also those that ended or are still to begin
 * @param geldig the entries that are valid on the day, by code
 */
public record Registerdag(LocalDate dag, List<Onderdeel> alle, Map<String, Onderdeel> geldig) {
    /** The register on a day. */
    public static Registerdag of(LocalDate dag, Collection<Onderdeel> alle) {
        return new Registerdag(
                dag,
                List.copyOf(alle),
                alle.stream()
                        .filter(een -> een.validOn(dag))
                        .collect(Collectors.toUnmodifiableMap(Onderdeel::code, Function.identity())));
    }

    /** The entry with exactly this code, when it is valid on the day. */
    public Optional<Onderdeel> find(String code) {
        return Optional.ofNullable(geldig.get(code));
    }

    /** What an unknown literal probably meant; empty when it is known, or when two entries are equally near. */
    public Optional<Onderdeel> suggestion(String literal) {
        return Suggestie.of(literal, dag, alle);
    }
}
