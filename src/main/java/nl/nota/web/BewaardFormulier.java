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

    BewaardFormulier(Inzending inzending, Instant tijd, String wie) {
        this(inzending.pad(), inzending.velden(), inzending.bestanden(), tijd, wie);
    }

    /** As it was sent. */
    Inzending inzending() {
        return new Inzending(pad, velden, bestanden, null);
    }
}
