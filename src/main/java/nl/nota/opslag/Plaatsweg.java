package nl.nota.opslag;

import java.io.IOException;
import java.io.Serial;

/** The place itself does not answer: what lies there is not gone. */
final class Plaatsweg extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    Plaatsweg(String wat, Throwable oorzaak) {
        super(wat, oorzaak);
    }
}
