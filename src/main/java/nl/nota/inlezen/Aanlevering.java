package nl.nota.inlezen;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brings in.
 *
 * @param keuze what becomes of the tracked changes in it; null when nobody chose
 */
@SuppressWarnings("ArrayRecordComponent")
public record Aanlevering(
        String naam, byte[] inhoud, @Nullable Wijzigingskeuze keuze) {}
