package nl.nota.organisatie.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Verleningsverzoek;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * A vervanging as it was typed, on the page or by a machine.
 *
 * @param scope the codes it is limited to
 * @param begin a day as 2025-10-01, and so is {@code eind}
 */
record VervangingForm(
        @Nullable String van,
        @Nullable String naar,
        @Nullable List<String> scope,
        @Nullable String begin,
        @Nullable String eind,
        @Nullable String formule,
        @Nullable String grondslag) {
    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.ofEntries(
            Map.entry("organisatie.reden.vervanging.wie", "naar"),
            Map.entry("organisatie.reden.vervanging.zelf", "naar"),
            Map.entry("organisatie.reden.vervanging.apart", "naar"),
            Map.entry("organisatie.reden.vervanging.waarneming", "naar"),
            Map.entry("organisatie.reden.vervanging.dubbel", "naar"),
            Map.entry("organisatie.reden.vervanging.begin", "begin"),
            Map.entry("organisatie.reden.vervanging.begin-voorbij", "begin"),
            Map.entry("organisatie.reden.vervanging.eind", "eind"),
            Map.entry("organisatie.reden.vervanging.omgekeerd", "eind"),
            Map.entry("organisatie.reden.vervanging.voorbij", "eind"),
            Map.entry("organisatie.reden.vervanging.formule", "formule"),
            Map.entry("organisatie.reden.vervanging.grondslag", "grondslag"));

    /** As the form is shown first: from today, because of absence. */
    static VervangingForm first(LocalDate vandaag, String grondslag) {
        return new VervangingForm(
                null, null, List.of(), vandaag.toString(), null, Formule.AFWEZIGHEID.name(), grondslag);
    }

    Verleningsverzoek toVerzoek() {
        return new Verleningsverzoek(
                text(van),
                text(naar),
                scope == null
                        ? List.of()
                        : scope.stream().filter(Objects::nonNull).toList(),
                day(begin),
                day(eind),
                Keuze.of(Formule.class, formule).orElse(null),
                text(grondslag));
    }

    /** What is no day is asked again. */
    private static @Nullable LocalDate day(@Nullable String veld) {
        try {
            return veld == null || veld.isBlank() ? null : LocalDate.parse(veld.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String text(@Nullable String veld) {
        return Objects.requireNonNullElse(veld, "");
    }
}
