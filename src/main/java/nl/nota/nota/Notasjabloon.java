package nl.nota.nota;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a ministry sets up a nota of one soort.
 *
 * @param soort for which notas it is meant, or null for all
 * @param zinnen the sentences that are often written in a rubriek, by its code
 */
public record Notasjabloon(
        String code,
        String naam,
        @Nullable Soort soort,
        Kopprofiel profiel,
        List<Deel> delen,
        Map<String, List<String>> zinnen) {
    private static final String ALTIJD = "ALTIJD";

    public Notasjabloon {
        delen = List.copyOf(delen);
        zinnen = Map.copyOf(zinnen);
    }

    /**
     * One rubriek of it.
     *
     * @param verplicht ALTIJD, NOOIT, or the soorten with which it may not be empty
     */
    public record Deel(String code, String titel, @Nullable String ouder, List<String> verplicht) {
        public Deel {
            verplicht = List.copyOf(verplicht);
        }
    }

    /** The rubrieken with nothing in them. */
    public List<Rubriek> empty() {
        return delen.stream()
                .map(deel -> new Rubriek(deel.code(), deel.titel(), deel.ouder(), Tekst.LEEG))
                .toList();
    }

    /** Whether this rubriek must say something in a nota of this soort. */
    public boolean requires(String rubriek, @Nullable Soort welke) {
        return delen.stream()
                .filter(deel -> deel.code().equals(rubriek))
                .anyMatch(deel -> deel.verplicht().contains(ALTIJD)
                        || (welke != null && deel.verplicht().contains(welke.name())));
    }

    /** The sentences that are often written in this rubriek. */
    public List<String> zinnen(String rubriek) {
        return zinnen.getOrDefault(rubriek, List.of());
    }
}
