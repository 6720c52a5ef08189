package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Tekst;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The codes of the rubrieken of a nota beside a file that the product wrote: paper does not show them. */
final class Eigenrubrieken {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Eigenrubrieken() {}

    static String write(Inhoud inhoud) {
        return JSON.writeValueAsString(inhoud.rubrieken().stream()
                .map(r -> List.of(
                        r.code(),
                        r.titel(),
                        r.ouder() == null ? "" : r.ouder(),
                        Wordrijen.isPrinted(r, inhoud) ? "ja" : "nee"))
                .toList());
    }

    /** Those of which the heading is printed. */
    static List<String> printed(Map<String, String> eigenschappen) {
        return parse(eigenschappen).stream()
                .filter(een -> een[3].equals("ja"))
                .map(een -> een[0])
                .toList();
    }

    /** Those that the file names; none when it is no file of the product, or somebody spoiled them. */
    static List<Rubriek> of(Map<String, String> eigenschappen) {
        Map<String, Rubriek> uit = new LinkedHashMap<>();
        for (String[] een : parse(eigenschappen))
            uit.put(een[0], new Rubriek(een[0], een[1], een[2].isEmpty() ? null : een[2], Tekst.LEEG));
        return new ArrayList<>(uit.values());
    }

    private static List<String[]> parse(Map<String, String> eigenschappen) {
        String lijst = eigenschappen.get(Wordlezer.RUBRIEKEN);
        if (lijst == null) return List.of();
        try {
            return Stream.of(JSON.readValue(lijst, String[][].class))
                    .filter(een -> een.length == 4 && een[0].matches("[A-Z][A-Z0-9_]{0,79}") && !een[1].isBlank())
                    .toList();
        } catch (JacksonException e) {
            return List.of();
        }
    }
}
