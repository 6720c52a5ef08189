package nl.nota.opmerking;

import nl.nota.nota.Passage;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * What an opmerking is about, as its author read it.
 *
 * @param versie null for the concept
 * @param rubriek null for the whole nota
 * @param passage null for the whole rubriek
 * @param bron the text of the rubriek, when it was read in the concept, which will be written over
 */
record Gelezen(
        @Nullable Versienummer versie,
        @Nullable String rubriek,
        @Nullable Passage passage,
        @Nullable String bron) {}
