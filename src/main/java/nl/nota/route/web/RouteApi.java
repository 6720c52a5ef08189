package nl.nota.route.web;

import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.ChoosingRoute;
import nl.nota.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Chooses the route of a nota for a machine; the answer is the route as it was sent. */
@RestController
class RouteApi {
    private final ChoosingRoute choosing;
    private final Problems problems;

    RouteApi(ChoosingRoute choosing, Problems problems) {
        this.choosing = choosing;
        this.problems = problems;
    }

    @PutMapping(path = "/api/v1/notas/{kenmerk}/route", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RouteAanlevering> choose(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody RouteAanlevering aanlevering) {
        return switch (choosing.choose(medewerker, kenmerk, aanlevering.toKeuze())) {
            case Outcome.Refused<Kenmerk> refused -> problems.of(refused);
            case Outcome.Done<Kenmerk> done -> ResponseEntity.ok(aanlevering);
        };
    }
}
