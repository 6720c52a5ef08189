package nl.nota.openbaarmaking.web;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.FinishingLakken;
import nl.nota.openbaarmaking.Lakdossiers;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.openbaarmaking.ReleasingNota;
import nl.nota.openbaarmaking.ReopeningLakken;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The steps of a decided nota to the public, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class VrijgaveApi {
    private final FinishingLakken finishing;
    private final ReleasingNota releasing;
    private final ReopeningLakken reopening;
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Problems problems;

    VrijgaveApi(
            FinishingLakken finishing,
            ReleasingNota releasing,
            ReopeningLakken reopening,
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Problems problems) {
        this.finishing = finishing;
        this.releasing = releasing;
        this.reopening = reopening;
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.problems = problems;
    }

    /**
     * The fingerprint of what the public would read, as it was seen.
     *
     * @param voorstellen whether all that was only proposed stays inside too; counts for who finishes the lakken
     */
    record Publiekverzoek(
            @Nullable String publiek, @Nullable Boolean voorstellen) {
        String gezien() {
            return Objects.requireNonNullElse(publiek, "");
        }
    }

    /** Why. */
    record Heropeningsverzoek(@Nullable String reden) {}

    /** The step that was made. */
    record Openbaarmakingsantwoord(UUID stap) {}

    /** What the public would read now. */
    @GetMapping("/publicatieversie")
    @Transactional(readOnly = true)
    public ResponseEntity<Object> read(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var tegen = OpenbaarmakingHandeling.againstReading(dossier);
        if (!tegen.isEmpty()) return problems.of(tegen);
        return ResponseEntity.ok(lakdossiers.of(dossier).publicatie());
    }

    @PostMapping("/lakafrondingen")
    ResponseEntity<Openbaarmakingsantwoord> finish(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Publiekverzoek verzoek) {
        return answer(
                kenmerk,
                finishing.finish(medewerker, kenmerk, verzoek.gezien(), Boolean.TRUE.equals(verzoek.voorstellen())));
    }

    @PostMapping("/vrijgaven")
    ResponseEntity<Openbaarmakingsantwoord> release(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Publiekverzoek verzoek) {
        return answer(kenmerk, releasing.release(medewerker, kenmerk, verzoek.gezien()));
    }

    @PostMapping("/lakheropeningen")
    ResponseEntity<Openbaarmakingsantwoord> reopen(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Heropeningsverzoek verzoek) {
        var reden = Objects.requireNonNullElse(verzoek.reden(), "");
        return answer(kenmerk, reopening.reopen(medewerker, kenmerk, reden));
    }

    private ResponseEntity<Openbaarmakingsantwoord> answer(Kenmerk kenmerk, Outcome<UUID> uitkomst) {
        return switch (uitkomst) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var stap) ->
                ResponseEntity.created(address(kenmerk)).body(new Openbaarmakingsantwoord(stap));
        };
    }

    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}/lakvoorstellen")
                .build(kenmerk.waarde());
    }
}
