package nl.nota.verzending.web;

import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.ReturningBrief;
import nl.nota.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sending a decided nota back because its letter must be worded otherwise, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/brieven/{id}/retouren")
class RetourApi {
    private final ReturningBrief returning;
    private final Problems problems;

    RetourApi(ReturningBrief returning, Problems problems) {
        this.returning = returning;
        this.problems = problems;
    }

    /** The RETOUR as it stands with the other besluiten of the nota. */
    record Teruggestuurd(UUID id, UUID brief) {}

    @PostMapping
    ResponseEntity<Teruggestuurd> sendBack(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody RetourForm verzoek,
            Medewerker medewerker) {
        return switch (returning.sendBack(medewerker, kenmerk, verzoek.toVerzoek(id))) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var besluit) ->
                ResponseEntity.created(BriefApi.address(kenmerk)).body(new Teruggestuurd(besluit, id));
        };
    }
}
