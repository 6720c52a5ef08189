package nl.nota.verzending;

import org.jspecify.annotations.Nullable;

/** Which moties and toezeggingen somebody looks for; what is null is not asked. */
public record Kamervraag(
        @Nullable Kamersoort soort,
        @Nullable Kamerstand stand,
        @Nullable String zoek) {
    boolean matches(Kamerverplichting een) {
        return (soort == null || een.soort() == soort)
                && (stand == null || een.stand() == stand)
                && (zoek == null || zoek.isBlank() || een.holds(zoek));
    }
}
