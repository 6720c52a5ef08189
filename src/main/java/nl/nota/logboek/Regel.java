package nl.nota.logboek;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail: who did what, when, about which versie.
 *
 * @param nr place in the keten, from 1 without gaps
 * @param hash the hash of the versie it is about
 * @param inhoud what was kept with it; null once it has lawfully been destroyed
 * @param vorige ketenhash of the row before it, 64 zeros for the first
 * @param ketenhash hash of this row and, through {@code vorige}, of all before it
 */
public record Regel(
        int nr,
        Instant tijd,
        String soort,
        String door,
        @Nullable String namens,
        @Nullable Integer versie,
        @Nullable String hash,
        @Nullable Map<String, Object> inhoud,
        String vorige,
        String ketenhash) {
    public Regel {
        // Not Map.copyOf: values may be null, and the order on the screen is the order in the file.
        inhoud = inhoud == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(inhoud));
    }
}
