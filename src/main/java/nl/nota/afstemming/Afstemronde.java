package nl.nota.afstemming;

import java.util.List;
import java.util.Optional;

/**
 * The round past all parties of one nota, as it stands on the last versie.
 *
 * @param voorwaarden all that were ever set, also by who is no longer asked, the oldest first
 */
public record Afstemronde(List<Standpunt> standpunten, List<Voorwaardeverloop> voorwaarden) {
    /** Of a nota of which no route was chosen yet. */
    public static final Afstemronde GEEN = new Afstemronde(List.of());

    public Afstemronde {
        standpunten = List.copyOf(standpunten);
        voorwaarden = List.copyOf(voorwaarden);
    }

    /** A round in which nobody ever set a voorwaarde. */
    public Afstemronde(List<Standpunt> standpunten) {
        this(standpunten, List.of());
    }

    /** The same round with these voorwaarden. */
    Afstemronde with(List<Voorwaardeverloop> verlopen) {
        return new Afstemronde(standpunten, verlopen);
    }

    /** The voorwaarden that the line set aside and that no later answer of the party replaced. */
    public List<Voorwaardeverloop> opgeheven() {
        return voorwaarden.stream().filter(Voorwaardeverloop::isOpgeheven).toList();
    }

    /** The codes in the line "Afgestemd met", computed from what was recorded and never typed. */
    public List<String> afgestemdMet() {
        return standpunten.stream()
                .filter(Standpunt::isAfgestemd)
                .map(standpunt -> standpunt.partij().onderdeel())
                .toList();
    }

    /** Whether every required party agreed, or is not concerned and confirmed so, and no voorwaarde is open. */
    public boolean isVoltooid() {
        return standpunten.stream().allMatch(Standpunt::blocksNothing)
                && voorwaarden.stream().noneMatch(Voorwaardeverloop::blocks);
    }

    /** The parties that hold the nota up. */
    public List<Standpunt> wachtOp() {
        return standpunten.stream()
                .filter(standpunt -> !standpunt.blocksNothing())
                .toList();
    }

    /** Where the party with this code stands, if it is asked. */
    public Optional<Standpunt> of(String onderdeel) {
        return standpunten.stream()
                .filter(standpunt -> standpunt.partij().onderdeel().equals(onderdeel))
                .findFirst();
    }
}
