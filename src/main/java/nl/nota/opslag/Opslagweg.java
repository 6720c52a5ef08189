package nl.nota.opslag;

import java.io.Serial;
import nl.nota.web.NietBereikbaar;

/** The place of the files does not answer now; when it does again, everything is there. */
public final class Opslagweg extends NietBereikbaar {
    @Serial
    private static final long serialVersionUID = 1;

    Opslagweg(Throwable oorzaak) {
        super("The place of the files does not answer", oorzaak);
    }
}
