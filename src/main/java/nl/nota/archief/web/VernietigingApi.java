package nl.nota.archief.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nota.archief.Archiefbureau;
import nl.nota.archief.Archiefrecht;
import nl.nota.archief.DecidingVernietiging;
import nl.nota.archief.ProposingVernietiging;
import nl.nota.archief.Vernietigingslijst;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is to be destroyed and what was, for machines. */
@RestController
@RequestMapping("/api/v1/vernietigingslijsten")
class VernietigingApi {
    private static final List<String> BESLUITEN = List.of("VERNIETIGEN", "AFGEWEZEN");

    private final Archiefbureau bureau;
    private final ProposingVernietiging proposing;
    private final DecidingVernietiging deciding;
    private final Problems problems;

    VernietigingApi(
            Archiefbureau bureau, ProposingVernietiging proposing, DecidingVernietiging deciding, Problems problems) {
        this.bureau = bureau;
        this.proposing = proposing;
        this.deciding = deciding;
        this.problems = problems;
    }

    /** The lists without their notas. */
    record Lijsten(List<Vernietigingslijst> vernietigingslijsten) {}

    /** Which notas, and why they can go. */
    record Voorstel(@Nullable List<String> notas, @Nullable String reden) {}

    /** VERNIETIGEN or AFGEWEZEN, and why not. */
    record Besluitverzoek(
            @Nullable String besluit, @Nullable String reden) {}

    @GetMapping
    ResponseEntity<Lijsten> list(Medewerker medewerker) {
        var tegen = Archiefrecht.ARCHIEF_BEHEREN.against(medewerker);
        return tegen.isEmpty() ? ResponseEntity.ok(new Lijsten(bureau.lists())) : problems.of(tegen);
    }

    @GetMapping("/{id}")
    ResponseEntity<Vernietigingslijst> show(@PathVariable UUID id, Medewerker medewerker) {
        var tegen = Archiefrecht.ARCHIEF_BEHEREN.against(medewerker);
        if (!tegen.isEmpty()) return problems.of(tegen);
        return ResponseEntity.ok(bureau.list(id).orElseThrow(NotFound::new));
    }

    @PostMapping
    ResponseEntity<Void> propose(Medewerker medewerker, @RequestBody Voorstel verzoek) {
        var gekozen = VernietigingController.kenmerken(verzoek.notas());
        return answer(proposing.propose(medewerker, gekozen, Objects.requireNonNullElse(verzoek.reden(), "")));
    }

    @PostMapping("/{id}/besluiten")
    ResponseEntity<Void> decide(@PathVariable UUID id, Medewerker medewerker, @RequestBody Besluitverzoek verzoek) {
        var besluit = Objects.requireNonNullElse(verzoek.besluit(), "");
        var tegen = Archiefrecht.VERNIETIGING_VASTSTELLEN.against(medewerker);
        if (tegen.isEmpty() && !BESLUITEN.contains(besluit))
            return problems.of(List.of(Reden.onjuist("archief.reden.besluit")));
        var akkoord = besluit.equals(BESLUITEN.getFirst());
        return answer(deciding.decide(medewerker, id, akkoord, Objects.requireNonNullElse(verzoek.reden(), "")));
    }

    private ResponseEntity<Void> answer(Outcome<UUID> uitkomst) {
        return switch (uitkomst) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(URI.create("/api/v1/vernietigingslijsten/" + id))
                        .build();
        };
    }
}
