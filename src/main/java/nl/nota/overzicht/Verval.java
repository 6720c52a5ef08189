package nl.nota.overzicht;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nota.afstemming.Standpunt;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Versie;
import nl.nota.nota.Wijziging;

/**
 * One reason why an agreement no longer holds.
 *
 * @param plaats the heading of the place that changed, or its code in the head of the nota
 * @param woorden how many words differ
 * @param door who submitted the versies that changed it
 */
public record Verval(String plaats, int woorden, List<String> door) {
    public Verval {
        door = List.copyOf(door);
    }

    /** As people say it, for instance: Juridische overwegingen, 3 woorden, door Noor van Westen. */
    public String inWords() {
        var wie = door.isEmpty() ? "" : ", door " + Opsomming.of(door);
        return plaats + ", " + woorden + (woorden == 1 ? " woord" : " woorden") + wie;
    }

    /**
     * Why this agreement lapsed; nothing when it did not.
     *
     * @param versies the versies that the reader may read, the oldest first
     * @param namen the shown name by person
     */
    static List<Verval> of(Standpunt standpunt, List<Versie> versies, Map<UUID, String> namen) {
        if (standpunt.geraakt().isEmpty() || !standpunt.isVervallen()) return List.of();
        var sinds = standpunt.answered().gelezen().nummer();
        return standpunt.geraakt().stream()
                .map(een -> new Verval(title(een, versies), een.woorden(), changers(een, sinds, versies, namen)))
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

    private static String title(Wijziging wijziging, List<Versie> versies) {
        return versies.reversed().stream()
                .flatMap(versie -> versie.inhoud().rubrieken().stream())
                .filter(rubriek -> rubriek.code().equals(wijziging.plaats()))
                .map(Rubriek::titel)
                .findFirst()
                .orElse(wijziging.plaats());
    }
}
