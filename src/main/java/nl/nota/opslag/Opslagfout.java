package nl.nota.opslag;

import java.io.Serial;

/** The bytes cannot be had as they were put there: they are gone or changed. */
public final class Opslagfout extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    Opslagfout(String wat) {
        super(wat);
    }

    Opslagfout(String wat, Throwable oorzaak) {
        super(wat, oorzaak);
    }
}
