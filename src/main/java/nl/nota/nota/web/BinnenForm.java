package nl.nota.nota.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nota.kern.Reden;
import nl.nota.nota.Binnenplek;
import nl.nota.nota.Binnenverzoek;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;

/**
 * What came in to stay inside, as it was typed.
 *
 * @param rubriek a place as {@link Binnenplek#of(String)} reads it
 * @param waar OVERAL for each time the words stand there
 * @param van where they stand on the screen, in characters that can be seen, or null
 */
record BinnenForm(
        @Nullable String rubriek,
        @Nullable String woorden,
        @Nullable String keer,
        @Nullable String waar,
        @Nullable String grond,
        @Nullable Integer van,
        @Nullable Integer tot) {
    private static final Map<String, String> VELDEN = Map.of(
            "nota.binnen.geen-grond", "grond",
            "nota.binnen.dicht", "grond",
            "nota.passage.rubriek", "rubriek",
            "nota.passage.zo-vaak-niet", "keer",
            "nota.passage.niet-uniek", "keer");

    boolean isOveral() {
        return "OVERAL".equals(waar);
    }

    Binnenverzoek toVerzoek() {
        var getypt = keer == null ? "" : keer.strip();
        return new Binnenverzoek(
                Binnenplek.of(Objects.requireNonNullElse(rubriek, "")),
                null,
                null,
                Objects.requireNonNullElse(woorden, ""),
                getypt.isEmpty() ? null : getypt.matches("[0-9]{1,4}") ? Integer.valueOf(getypt) : Integer.valueOf(0),
                isOveral(),
                Objects.requireNonNullElse(grond, ""),
                van == null || tot == null ? null : new Binnenverzoek.Zicht(van, tot));
    }

    static Map<String, String> fouten(List<Reden> tegen, Redenen redenen) {
        var fouten = new LinkedHashMap<String, String>();
        tegen.forEach(reden -> fouten.putIfAbsent(
                VELDEN.getOrDefault(reden.code(), "woorden"),
                redenen.text(reden).tekst()));
        return fouten;
    }
}
