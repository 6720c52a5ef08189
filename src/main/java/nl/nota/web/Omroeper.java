package nl.nota.web;

import java.util.Optional;

/** Port: what the installation tells everybody at this moment. It is asked by every page, and so asks no database. */
public interface Omroeper {
    /** For who works here, and who is about to log in. */
    Optional<String> inside();

    /** For the public. */
    Optional<String> outside();
}
