package nl.nota.organisatie.web;

import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Keeps the pages of beheer for beheer. */
final class Beheerrecht {
    private Beheerrecht() {}

    static void require(Medewerker wie, Huisrecht recht) {
        if (!recht.isFor(wie)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
