package nl.nota.nota.web;

import java.net.URI;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives a nota another steller, for a machine. */
@RestController
class OverdrachtApi {
    private final HandingOverNota handing;
    private final Problems problems;

    OverdrachtApi(HandingOverNota handing, Problems problems) {
        this.handing = handing;
        this.problems = problems;
    }

    /** The user name of the new steller. */
    record Overdracht(@Nullable String medewerker) {}

    @PostMapping(path = "/api/v1/notas/{kenmerk}/overdrachten", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> handOver(@PathVariable Kenmerk kenmerk, Medewerker wie, @RequestBody Overdracht verzoek) {
        var naam = verzoek.medewerker() == null ? "" : verzoek.medewerker();
        return switch (handing.handOver(wie, kenmerk, naam)) {
            case Outcome.Refused<Medewerker> refused -> problems.of(refused);
            case Outcome.Done<Medewerker>(var nieuw) ->
                ResponseEntity.created(
                                URI.create("/api/v1/notas/" + kenmerk.waarde().replace(" ", "%20")))
                        .body(Map.of("steller", nieuw.gebruikersnaam(), "naam", nieuw.naam()));
        };
    }
}
