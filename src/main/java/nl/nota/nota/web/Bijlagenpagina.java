package nl.nota.nota.web;

import java.io.Serializable;
import java.util.List;
import nl.nota.nota.Bijlagestand;
import nl.nota.nota.Notakop;
import org.jspecify.annotations.Nullable;

/**
 * The bijlagen of a concept as they are shown.
 *
 * @param uitslagen what became of the files that were just sent
 */
record Bijlagenpagina(Notakop kop, List<Bijlagestand> bijlagen, List<Uitslag> uitslagen) {
    /**
     * What became of one file.
     *
     * @param fout why it is not there, in a sentence; null when it is
     */
    record Uitslag(String naam, @Nullable String fout) implements Serializable {}

    /** Whether one of the files is not there. */
    public boolean hasFout() {
        return uitslagen.stream().anyMatch(een -> een.fout() != null);
    }
}
