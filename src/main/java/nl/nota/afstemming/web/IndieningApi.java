package nl.nota.afstemming.web;

import java.net.URI;
import java.util.Map;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Submits the concept for a machine. */
@RestController
class IndieningApi {
    private final SubmittingNota submitting;
    private final Problems problems;

    IndieningApi(SubmittingNota submitting, Problems problems) {
        this.submitting = submitting;
        this.problems = problems;
    }

    /** Nothing needs to be said. */
    record Leeg() {}

    @PostMapping("/api/v1/notas/{kenmerk}/indieningen")
    ResponseEntity<Object> submit(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody(required = false) @Nullable Leeg leeg) {
        return switch (submitting.submit(medewerker, kenmerk)) {
            case Outcome.Refused<Versienummer> refused -> problems.of(refused);
            case Outcome.Done<Versienummer>(var versie) ->
                ResponseEntity.created(URI.create("/api/v1/notas/%s/versies/%d"
                                .formatted(kenmerk.waarde().replace(" ", "%20"), versie.nummer())))
                        .body(Map.of("versie", versie.nummer(), "hash", versie.hash()));
        };
    }
}
