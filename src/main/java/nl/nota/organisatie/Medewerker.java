package nl.nota.organisatie;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person as known at this moment; read anew for each command, never kept in a session.
 *
 * @param gebruikersnaam the name the person logs in with
 * @param naam the name as shown to others
 * @param onderdeel code of the own onderdeel
 * @param eigen the codes of onderdelen and functies this person answers for by own right
 * @param vervangingen in whose place this person may act today, the most precise one first
 */
public record Medewerker(
        UUID id,
        String gebruikersnaam,
        String naam,
        String onderdeel,
        Set<String> eigen,
        Set<Rol> rollen,
        List<Vervanging> vervangingen) {
    public Medewerker {
        eigen = Set.copyOf(eigen);
        rollen = Set.copyOf(rollen);
        vervangingen = List.copyOf(vervangingen);
    }

    /** A person who replaces nobody. */
    public Medewerker(
            UUID id, String gebruikersnaam, String naam, String onderdeel, Set<String> codes, Set<Rol> rollen) {
        this(id, gebruikersnaam, naam, onderdeel, codes, rollen, List.of());
    }

    /** The codes this person answers for today, also in the place of others. */
    public Set<String> codes() {
        if (vervangingen.isEmpty()) return eigen;
        return Stream.concat(eigen.stream(), vervangingen.stream().flatMap(een -> een.codes().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this person answers for the code of an onderdeel or functie, also in the place of another. */
    public boolean answersFor(String code) {
        return eigen.contains(code) || vervangingen.stream().anyMatch(een -> een.covers(code));
    }

    /** All by which this person answers for a code that is not his or her own. */
    public List<Vervanging> vervangingenFor(String code) {
        if (eigen.contains(code)) return List.of();
        return vervangingen.stream().filter(een -> een.covers(code)).toList();
    }

    /**
     * In whose place this person acts today, in words, for instance Eva Lindeman (b.a., voor DJZ); empty for nobody.
     */
    public String namens() {
        return vervangingen.stream()
                .filter(een -> !een.codes().isEmpty())
                .map(Vervanging::inWords)
                .collect(Collectors.joining(", "));
    }

    public boolean is(Rol rol) {
        return rollen.contains(rol);
    }
}
