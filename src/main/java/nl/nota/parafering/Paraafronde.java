package nl.nota.parafering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.nota.Versienummer;

/**
 * How far the line is with one versie.
 *
 * @param lijn the functies from low to high
 * @param gezegd what was recorded for each of them about this versie
 */
public record Paraafronde(List<String> lijn, Map<String, Paraaf> gezegd) {
    public Paraafronde {
        lijn = List.copyOf(lijn);
    }

    /** Of this versie alone: a paraaf on an earlier one does not count. */
    public static Paraafronde of(List<String> lijn, Versienummer versie, List<Paraaf> parafen) {
        var gezegd = new LinkedHashMap<String, Paraaf>();
        parafen.stream()
                .filter(paraaf -> paraaf.gelezen().equals(versie))
                .forEach(paraaf -> gezegd.put(paraaf.functie(), paraaf));
        return new Paraafronde(lijn, gezegd);
    }

    /** Whose turn it is: the lowest functie that said nothing yet; nobody once one of them sent it back. */
    public Optional<String> aanZet() {
        if (gezegd.values().stream().anyMatch(paraaf -> paraaf.oordeel() == Paraafoordeel.RETOUR))
            return Optional.empty();
        return lijn.stream().filter(functie -> !gezegd.containsKey(functie)).findFirst();
    }

    /** Whether the whole line initialled it, but for who was passed over. */
    public boolean isVoltooid() {
        return lijn.stream()
                .allMatch(functie -> Optional.ofNullable(gezegd.get(functie))
                        .filter(paraaf -> paraaf.oordeel() != Paraafoordeel.RETOUR)
                        .isPresent());
    }
}
