package nl.nota.opmerking.web;

import java.util.Objects;
import nl.nota.opmerking.Openbaarheid;
import nl.nota.opmerking.Opmerkingsinvoer;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in the form; an empty field says nothing.
 *
 * @param openbaarheid OPENBAAR or NIET_OPENBAAR, of an annotation; anything else says nothing yet
 */
record OpmerkingForm(
        @Nullable String rubriek,
        @Nullable String citaat,
        @Nullable Integer keer,
        @Nullable String tekst,
        @Nullable String voorstel,
        @Nullable Integer versie,
        @Nullable String hash,
        @Nullable String namens,
        @Nullable String openbaarheid,
        @Nullable String grond) {
    static OpmerkingForm empty(@Nullable String rubriek, @Nullable String citaat) {
        return new OpmerkingForm(rubriek, citaat, null, null, null, null, null, null, null, null);
    }

    Opmerkingsinvoer toInvoer() {
        return new Opmerkingsinvoer(
                filled(rubriek),
                null,
                null,
                filled(citaat),
                keer,
                Objects.requireNonNullElse(tekst, ""),
                filled(voorstel),
                versie,
                filled(hash),
                filled(namens),
                judged(openbaarheid, grond));
    }

    static @Nullable Openbaarheid judged(@Nullable String keuze, @Nullable String grond) {
        return switch (keuze) {
            case "OPENBAAR" -> new Openbaarheid(true, grond);
            case "NIET_OPENBAAR" -> new Openbaarheid(false, grond);
            case null, default -> null;
        };
    }

    private static @Nullable String filled(@Nullable String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.replace("\r\n", "\n");
    }
}
