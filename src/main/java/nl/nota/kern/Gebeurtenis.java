package nl.nota.kern;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done and is kept for ever in the logboek: one for each command that succeeded, none for a refused
 * one.
 *
 * @param keten the chain it belongs to: the kenmerk of a nota, or the name of an office for what concerns no nota
 * @param soort what was done, as a code in capitals, for instance INGEDIEND
 * @param door the user name of the person who did it
 * @param namens the onderdeel or functie the person acted for, when there was one
 * @param versie the number of the versie it is about, when there was one
 * @param hash the hash of that versie
 * @param inhoud what else a later reader needs, never the text of the nota
 */
public record Gebeurtenis(
        String keten,
        String soort,
        String door,
        @Nullable String namens,
        @Nullable Integer versie,
        @Nullable String hash,
        Map<String, Object> inhoud) {
    public Gebeurtenis {
        inhoud = Map.copyOf(inhoud);
    }
}
