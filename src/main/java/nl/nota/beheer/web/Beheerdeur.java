package nl.nota.beheer.web;

import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Keeps the pages of the installation for who keeps it. */
final class Beheerdeur {
    private Beheerdeur() {}

    static void require(Medewerker wie) {
        require(wie, Huisrecht.INSTALLATIE_BEHEREN);
    }

    static void requireInrichting(Medewerker wie) {
        require(wie, Huisrecht.INRICHTING_BEHEREN);
    }

    private static void require(Medewerker wie, Huisrecht recht) {
        if (!recht.isFor(wie)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
