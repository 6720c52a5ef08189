package nl.nota.besluit.web;

import java.util.Objects;
import java.util.UUID;
import nl.nota.besluit.SettlingBesluitvoorwaarde;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Recording that a voorwaarde of a besluit is met, for machines. */
@RestController
class AfdoeningApi {
    private final SettlingBesluitvoorwaarde settling;
    private final Problems problems;

    AfdoeningApi(SettlingBesluitvoorwaarde settling, Problems problems) {
        this.settling = settling;
        this.problems = problems;
    }

    /** How it shows that the voorwaarde is met. */
    record Besluitafdoeningsverzoek(@Nullable String toelichting) {}

    /** Which voorwaarde was found met. */
    record Besluitvoorwaardeafgedaan(UUID voorwaarde) {}

    @PostMapping("/api/v1/notas/{kenmerk}/besluitvoorwaarden/{id}/afdoeningen")
    ResponseEntity<Besluitvoorwaardeafgedaan> settle(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody Besluitafdoeningsverzoek verzoek,
            Medewerker medewerker) {
        var toelichting = Objects.requireNonNullElse(verzoek.toelichting(), "");
        return switch (settling.settle(medewerker, kenmerk, id, toelichting)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var voorwaarde) ->
                ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}")
                                .build(kenmerk.waarde()))
                        .body(new Besluitvoorwaardeafgedaan(voorwaarde));
        };
    }
}
