package nl.nota.overzicht.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.nota.nota.Inhoud;

/** The printed heading of each rubriek, for a list of places in a nota. */
final class Titels {
    private Titels() {}

    static Map<String, String> of(Inhoud... inhouden) {
        var titels = new LinkedHashMap<String, String>();
        Stream.of(inhouden)
                .flatMap(inhoud -> inhoud.rubrieken().stream())
                .forEach(rubriek -> titels.put(rubriek.code(), rubriek.titel()));
        return titels;
    }
}
