package nl.nota.besluit.web;

import java.util.UUID;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Taking a besluit back within the minute, for machines. */
@RestController
class HerroepingApi {
    private final RevokingBesluit revoking;
    private final Problems problems;

    HerroepingApi(RevokingBesluit revoking, Problems problems) {
        this.revoking = revoking;
        this.problems = problems;
    }

    /** Which besluit was taken back. */
    record Herroepen(UUID besluit) {}

    @PostMapping("/api/v1/notas/{kenmerk}/besluiten/{id}/herroepingen")
    ResponseEntity<Herroepen> revoke(@PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        return switch (revoking.revoke(medewerker, kenmerk, id)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var besluit) ->
                ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}")
                                .build(kenmerk.waarde()))
                        .body(new Herroepen(besluit));
        };
    }
}
