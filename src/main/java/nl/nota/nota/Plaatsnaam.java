package nl.nota.nota;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What people call a place in a nota where something changed: a field of its head, or a heading. */
public final class Plaatsnaam {
    private static final Map<String, String> KOP = Map.ofEntries(
            entry("soort", "Soort"),
            entry("onderwerp", "Onderwerp"),
            entry("aan", "Aan"),
            entry("van", "Van"),
            entry("afschrift", "In afschrift aan"),
            entry("datum", "Datum"),
            entry("rubricering", "Rubricering"),
            entry("opgesteldDoor", "Opgesteld door"),
            entry(Wijziging.BIJLAGEN, "Bijlagen"),
            entry(Wijziging.VOLGORDE, "Volgorde van de rubrieken"));

    private Plaatsnaam() {}

    /**
     * The name of this place.
     *
     * @param teksten the texts that may name a heading, the newest first
     */
    public static String of(String plaats, List<Inhoud> teksten) {
        var veld = KOP.get(plaats);
        if (veld != null) return veld;
        return teksten.stream()
                .flatMap(tekst -> tekst.rubrieken().stream())
                .filter(rubriek -> rubriek.code().equals(plaats))
                .map(Rubriek::titel)
                .findFirst()
                .orElse(plaats);
    }
}
