package nl.nota.afstemming.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.Standpunt;
import nl.nota.afstemming.Vooruitblik.Uitzicht;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Plaatsnaam;
import nl.nota.nota.Wijziging;

/**
 * What submitting would mean for one party.
 *
 * @param stand the stand it would have
 * @param opnieuw whether it would be asked again because of what changed
 * @param geraakt what changed that it answers for
 * @param waarom why what it said stands: NIETS changed, only REDACTIONEEL, or only ELDERS; empty when it does not
 * @param elders the places that changed and that it does not answer for
 */
record Voorspelling(
        String onderdeel, String stand, boolean opnieuw, List<Geraakt> geraakt, String waarom, List<String> elders) {
    /** A place that changed since the party answered, and how many words of it; 0 when it is only how it is written. */
    record Geraakt(String plaats, String titel, int woorden) {}

    static Voorspelling of(Standpunt standpunt, Uitzicht uitzicht, Inhoud concept) {
        var sinds = uitzicht.since(standpunt);
        var geraakt = standpunt.geraakt().stream()
                .map(een -> new Geraakt(een.plaats(), title(een, concept), words(een)))
                .toList();
        var elders = sinds.stream()
                .filter(een -> standpunt.geraakt().stream()
                        .noneMatch(ander -> ander.plaats().equals(een.plaats())))
                .toList();
        return new Voorspelling(
                standpunt.partij().onderdeel(),
                standpunt.stand().name(),
                standpunt.isVervallen(),
                geraakt,
                standpunt.stand() == Stand.GELDIG ? reason(sinds) : "",
                elders.stream()
                        .filter(een -> een.soort() == Wijziging.Soort.INHOUDELIJK)
                        .map(een -> title(een, concept))
                        .toList());
    }

    private static String reason(List<Wijziging> sinds) {
        if (sinds.isEmpty()) return "NIETS";
        return sinds.stream().allMatch(een -> een.soort() == Wijziging.Soort.REDACTIONEEL) ? "REDACTIONEEL" : "ELDERS";
    }

    private static String title(Wijziging wijziging, Inhoud concept) {
        return Plaatsnaam.of(wijziging.plaats(), List.of(concept));
    }

    /** What only looks different has no words of its own. */
    private static int words(Wijziging wijziging) {
        return wijziging.soort() == Wijziging.Soort.REDACTIONEEL ? 0 : wijziging.woorden();
    }

    /** As machines read it. */
    Map<String, Object> json() {
        return Map.of("onderdeel", onderdeel, "stand", stand, "opnieuw", opnieuw, "geraakt", geraakt, "elders", elders);
    }

    /** Who would be asked again first. */
    static Stream<Voorspelling> sorted(Stream<Voorspelling> alle) {
        return alle.sorted(Comparator.comparing(een -> !een.opnieuw()));
    }
}
