package nl.nota.afstemming;

import org.jspecify.annotations.Nullable;

/**
 * A party outside for which somebody here may record an answer.
 *
 * @param laatste the last answer that was recorded for it, or null
 */
public record Buitenvraag(String onderdeel, @Nullable Afstemming laatste) {
    static Buitenvraag of(Standpunt standpunt) {
        return new Buitenvraag(standpunt.partij().onderdeel(), standpunt.laatste());
    }

    /** The last answer, which travels along so that two who record do not overwrite each other. */
    public String vorige() {
        return onderdeel + "=" + (laatste == null ? "" : laatste.id());
    }
}
