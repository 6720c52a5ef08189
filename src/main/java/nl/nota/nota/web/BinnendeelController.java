package nl.nota.nota.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Binnenwerk;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.MarkingBinnen;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.UnmarkingBinnen;
import nl.nota.nota.Woogronden;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Marks what stays inside from within the page on which the concept is written; each answer is how it stands then. */
@RestController
@RequestMapping(path = "/notas/{kenmerk}/concept/binnen", produces = MediaType.APPLICATION_JSON_VALUE)
class BinnendeelController {
    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Binnenwerk binnen;
    private final Woogronden gronden;
    private final MarkingBinnen marking;
    private final UnmarkingBinnen unmarking;
    private final Problems problems;
    private final Clock clock;

    BinnendeelController(
            Dossiers dossiers,
            Concepten concepten,
            Binnenwerk binnen,
            Woogronden gronden,
            MarkingBinnen marking,
            UnmarkingBinnen unmarking,
            Problems problems,
            Clock clock) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.binnen = binnen;
        this.gronden = gronden;
        this.marking = marking;
        this.unmarking = unmarking;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> show(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        if (!bezwaren.isEmpty()) return problems.of(bezwaren);
        var inhoud = concepten.of(dossier.nota()).inhoud();
        return ResponseEntity.ok(
                Binnenstand.of(inhoud, binnen.of(kenmerk, inhoud), gronden.valid(LocalDate.now(clock))));
    }

    @PostMapping
    ResponseEntity<Object> mark(@PathVariable Kenmerk kenmerk, Medewerker medewerker, BinnenForm form) {
        return switch (marking.mark(medewerker, kenmerk, form.toVerzoek())) {
            case Outcome.Refused<List<UUID>> refused -> problems.of(refused);
            case Outcome.Done<List<UUID>> done -> show(kenmerk, medewerker);
        };
    }

    @PostMapping("/{id}/verwijderingen")
    ResponseEntity<Object> unmark(@PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        return switch (unmarking.unmark(medewerker, kenmerk, id)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID> done -> show(kenmerk, medewerker);
        };
    }
}
