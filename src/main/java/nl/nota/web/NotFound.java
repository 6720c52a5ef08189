package nl.nota.web;

import java.io.Serial;

/** What was asked for does not exist, or not for this person: the answer is the same 404. */
public class NotFound extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public NotFound() {
        super("niet gevonden", null, false, false);
    }
}
