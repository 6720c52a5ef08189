package nl.nota.overzicht;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a functie of the line said; {@code namens} is who was replaced, by name, {@code opGezagVan} on whose authority
 * it was passed over.
 */
public record ParaafJson(
        String id,
        String functie,
        String oordeel,
        @Nullable String toelichting,
        int versie,
        String hash,
        Instant tijd,
        @Nullable String door,
        @Nullable String namens,
        @Nullable String formule,
        @Nullable String grondslag,
        @Nullable String opGezagVan) {}
