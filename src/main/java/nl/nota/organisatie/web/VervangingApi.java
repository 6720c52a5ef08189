package nl.nota.organisatie.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.EndingVervanging;
import nl.nota.organisatie.GrantingVervanging;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Verlening;
import nl.nota.organisatie.Vervangingen;
import nl.nota.web.NotFound;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who acts in whose place, for machines: one's own, and for beheer all. */
@RestController
@RequestMapping("/api/v1/vervangingen")
class VervangingApi {
    private final GrantingVervanging granting;
    private final EndingVervanging ending;
    private final Vervangingen vervangingen;
    private final Problems problems;
    private final Clock clock;

    VervangingApi(
            GrantingVervanging granting,
            EndingVervanging ending,
            Vervangingen vervangingen,
            Problems problems,
            Clock clock) {
        this.granting = granting;
        this.ending = ending;
        this.vervangingen = vervangingen;
        this.problems = problems;
        this.clock = clock;
    }

    /** One vervanging; {@code van} and {@code naar} are user names, an empty scope means all codes of {@code van}. */
    record VervangingAntwoord(
            UUID id,
            String van,
            String naar,
            LocalDate begin,
            @Nullable LocalDate eind,
            List<String> scope,
            String formule,
            String grondslag,
            boolean geldt,
            @Nullable Instant ingetrokken) {
        static VervangingAntwoord of(Verlening verlening, LocalDate vandaag) {
            return new VervangingAntwoord(
                    verlening.id(),
                    verlening.van().gebruikersnaam(),
                    verlening.naar().gebruikersnaam(),
                    verlening.begin(),
                    verlening.eind(),
                    verlening.codes(),
                    verlening.formule().name(),
                    verlening.grondslag(),
                    verlening.holdsOn(vandaag),
                    verlening.ingetrokken());
        }
    }

    @GetMapping
    List<VervangingAntwoord> list(Medewerker medewerker) {
        return vervangingen.visibleTo(medewerker).stream().map(this::answer).toList();
    }

    @GetMapping("/{id}")
    VervangingAntwoord show(@PathVariable UUID id, Medewerker medewerker) {
        return vervangingen.visibleTo(medewerker).stream()
                .filter(een -> een.id().equals(id))
                .map(this::answer)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping
    ResponseEntity<VervangingAntwoord> grant(@RequestBody VervangingForm verzoek, Medewerker medewerker) {
        return switch (granting.grant(medewerker, verzoek.toVerzoek())) {
            case Outcome.Refused<Verlening> refused -> problems.of(refused);
            case Outcome.Done<Verlening>(var verlening) ->
                ResponseEntity.created(URI.create("/api/v1/vervangingen/" + verlening.id()))
                        .body(answer(verlening));
        };
    }

    /** Ends it from now on; it stays on record. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> end(@PathVariable UUID id, Medewerker medewerker) {
        if (ending.end(medewerker, id).isEmpty()) throw new NotFound();
        return ResponseEntity.noContent().build();
    }

    private VervangingAntwoord answer(Verlening verlening) {
        return VervangingAntwoord.of(verlening, LocalDate.now(clock));
    }
}
