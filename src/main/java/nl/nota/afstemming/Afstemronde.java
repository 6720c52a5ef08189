package nl.nota.afstemming;

import java.util.List;
import java.util.Optional;

/** The round past all parties of one nota, as it stands on the last versie. */
public record Afstemronde(List<Standpunt> standpunten) {
    /** Of a nota of which no route was chosen yet. */
    public static final Afstemronde GEEN = new Afstemronde(List.of());

    public Afstemronde {
        standpunten = List.copyOf(standpunten);
    }

    /** The codes in the line "Afgestemd met", computed from what was recorded and never typed. */
    public List<String> afgestemdMet() {
        return standpunten.stream()
                .filter(Standpunt::isAfgestemd)
                .map(standpunt -> standpunt.partij().onderdeel())
                .toList();
    }

    /** Whether every required party agreed, or is not concerned and confirmed so. */
    public boolean isVoltooid() {
        return standpunten.stream().allMatch(Standpunt::blocksNothing);
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
