package nl.nota.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A form that came in when its session was over, kept for the one who sent it.
 *
 * @param pad where it was sent to
 * @param velden what was filled in, without secrets
 * @param bestanden whether there were files, which are not kept
 * @param wie the mark of who sent it
 */
record BewaardFormulier(String pad, Map<String, List<String>> velden, boolean bestanden, Instant tijd, String wie)
        implements Serializable {
    BewaardFormulier {
        velden = Map.copyOf(velden);
    }

    /** A rough size in letters. */
    int size() {
        return velden.entrySet().stream()
                .mapToInt(veld -> veld.getKey().length()
                        + veld.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
