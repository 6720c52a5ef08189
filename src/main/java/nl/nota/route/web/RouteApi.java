package nl.nota.route.web;

import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.ChangingRoute;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Routeverzoek;
import nl.nota.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Chooses and changes the route of a nota for a machine. */
@RestController
class RouteApi {
    private final ChoosingRoute choosing;
    private final ChangingRoute changing;
    private final Problems problems;

    RouteApi(ChoosingRoute choosing, ChangingRoute changing, Problems problems) {
        this.choosing = choosing;
        this.changing = changing;
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

    /** What changed. */
    record Gewijzigd(UUID id, String soort, String onderdeel) {}

    @PostMapping(path = "/api/v1/notas/{kenmerk}/routewijzigingen", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Gewijzigd> change(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Routewijzigingsverzoek verzoek) {
        return switch (verzoek.toVerzoek()) {
            case Outcome.Refused<Routeverzoek> refused -> problems.of(refused);
            case Outcome.Done<Routeverzoek>(var gelezen) -> change(kenmerk, medewerker, gelezen);
        };
    }

    private ResponseEntity<Gewijzigd> change(Kenmerk kenmerk, Medewerker medewerker, Routeverzoek verzoek) {
        return switch (changing.change(medewerker, kenmerk, verzoek)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}")
                                .build(kenmerk.waarde()))
                        .body(new Gewijzigd(id, verzoek.soort().name(), verzoek.onderdeel()));
        };
    }
}
