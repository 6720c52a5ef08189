package nl.nota.overzicht;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nota.afstemming.Standpunt;
import nl.nota.nota.Plaatsnaam;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Versie;
import nl.nota.nota.Wijziging;

/**
 * One reason why an agreement no longer holds.
 *
 * @param plaats the heading of the place that changed, or the label of the field
 * @param omvang how much differs
 * @param door who submitted the versies that changed it
 */
public record Verval(String plaats, String omvang, List<String> door) {
    public Verval {
        door = List.copyOf(door);
    }

    /** As people say it, for instance: Juridische overwegingen, 3 woorden, door Noor van Westen. */
    public String inWords() {
        var wie = door.isEmpty() ? "" : ", door " + Opsomming.of(door);
        return plaats + ", " + omvang + wie;
    }

    /**
     * Why this agreement lapsed; nothing when it did not.
     *
     * @param versies the versies that the reader may read, the oldest first
     * @param namen the shown name by person
     */
    static List<Verval> of(Standpunt standpunt, List<Versie> versies, Map<UUID, String> namen) {
        if (standpunt.geraakt().isEmpty() || !standpunt.isVervallen()) return List.of();
        var sinds = standpunt.answered().agreedOn().nummer();
        var teksten = versies.reversed().stream().map(Versie::inhoud).toList();
        return standpunt.geraakt().stream()
                .map(een -> new Verval(
                        Plaatsnaam.of(een.plaats(), teksten), size(een), changers(een, sinds, versies, namen)))
                .toList();
    }

    private static List<String> changers(
            Wijziging wijziging, int sinds, List<Versie> versies, Map<UUID, String> namen) {
        return IntStream.range(1, versies.size())
                .filter(nr -> versies.get(nr).nummer().nummer() > sinds)
                .filter(nr -> places(versies.get(nr - 1), versies.get(nr)).contains(wijziging.plaats()))
                .mapToObj(nr -> namen.getOrDefault(versies.get(nr).ingediendDoor(), ""))
                .filter(naam -> !naam.isEmpty())
                .distinct()
                .toList();
    }

    private static Set<String> places(Versie was, Versie wordt) {
        return Vergelijking.of(was.inhoud(), wordt.inhoud()).stream()
                .map(Wijziging::plaats)
                .collect(Collectors.toSet());
    }

    private static String size(Wijziging wijziging) {
        if (wijziging.soort() == Wijziging.Soort.REDACTIONEEL) return "alleen leestekens of spaties";
        var woorden = wijziging.woorden();
        if (woorden == 0) return wijziging.isVerplaatst() ? "in een andere volgorde" : "alleen de opmaak";
        return woorden + (woorden == 1 ? " woord" : " woorden");
    }
}
