package nl.nota.besluit.web;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import nl.nota.besluit.ReplacingControleur;
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

/** Checking the voorwaarden of a besluit, for machines. */
@RestController
class AfdoeningApi {
    private final SettlingBesluitvoorwaarde settling;
    private final ReplacingControleur replacing;
    private final Problems problems;

    AfdoeningApi(SettlingBesluitvoorwaarde settling, ReplacingControleur replacing, Problems problems) {
        this.settling = settling;
        this.replacing = replacing;
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
                ResponseEntity.created(address(kenmerk)).body(new Besluitvoorwaardeafgedaan(voorwaarde));
        };
    }

    /** Who checks the voorwaarde from now on: a user name or a code, and why another is named. */
    record Controleurverzoek(
            @Nullable String controleur, @Nullable String reden) {}

    /** For which voorwaarde another was named. */
    record Controleurvervangen(UUID voorwaarde) {}

    @PostMapping("/api/v1/notas/{kenmerk}/besluitvoorwaarden/{id}/controleurs")
    ResponseEntity<Controleurvervangen> replace(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody Controleurverzoek verzoek,
            Medewerker medewerker) {
        var controleur = Objects.requireNonNullElse(verzoek.controleur(), "");
        var reden = Objects.requireNonNullElse(verzoek.reden(), "");
        return switch (replacing.replace(medewerker, kenmerk, id, controleur, reden)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var voorwaarde) ->
                ResponseEntity.created(address(kenmerk)).body(new Controleurvervangen(voorwaarde));
        };
    }

    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}").build(kenmerk.waarde());
    }
}
