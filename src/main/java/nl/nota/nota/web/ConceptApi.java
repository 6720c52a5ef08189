package nl.nota.nota.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bewaard;
import nl.nota.nota.Conceptmerk;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Tekst;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes the concept for a machine: as a whole, from a state that it names, or one rubriek. */
@RestController
@RequestMapping(path = "/api/v1/notas/{kenmerk}/concept", consumes = MediaType.APPLICATION_JSON_VALUE)
class ConceptApi {
    private final EditingConcept editing;
    private final Notaantwoord antwoord;
    private final Problems problems;
    private final Redenen redenen;

    ConceptApi(EditingConcept editing, Notaantwoord antwoord, Problems problems, Redenen redenen) {
        this.editing = editing;
        this.antwoord = antwoord;
        this.problems = problems;
        this.redenen = redenen;
    }

    /** One rubriek in light markup, with the footnotes of its anchors. */
    record TekstAanlevering(
            @Nullable String tekst, @Nullable List<NotaAanlevering.@Nullable VoetnootAanlevering> voetnoten) {}

    @PutMapping
    ResponseEntity<Object> replace(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NotaAanlevering aanlevering) {
        if (ifMatch == null) return problems.answer(problems.of(HttpStatus.PRECONDITION_REQUIRED));
        return switch (aanlevering.toTeksten()) {
            case Outcome.Refused<Map<String, Tekst>> refused -> problems.of(refused);
            case Outcome.Done<Map<String, Tekst>>(var teksten) -> {
                var kop = aanlevering.hasKop() ? aanlevering.toKop() : null;
                yield save(
                        kenmerk,
                        medewerker,
                        new Wijzigingsvoorstel(kop, teksten, Map.of()).planned(aanlevering.toPlanning()),
                        ifMatch);
            }
        };
    }

    @PutMapping("/rubrieken/{rubriek}")
    ResponseEntity<Object> replaceRubriek(
            @PathVariable Kenmerk kenmerk,
            @PathVariable String rubriek,
            Medewerker medewerker,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "*") String ifMatch,
            @RequestBody TekstAanlevering aanlevering) {
        var tekst = aanlevering.tekst() == null ? "" : aanlevering.tekst();
        return switch (NotaAanlevering.read(Map.of(rubriek, tekst), aanlevering.voetnoten(), new ArrayList<>())) {
            case Outcome.Refused<Map<String, Tekst>> refused -> problems.of(refused);
            case Outcome.Done<Map<String, Tekst>>(var teksten) ->
                save(kenmerk, medewerker, new Wijzigingsvoorstel(null, teksten, Map.of()), ifMatch);
        };
    }

    private ResponseEntity<Object> save(
            Kenmerk kenmerk, Medewerker medewerker, Wijzigingsvoorstel voorstel, String ifMatch) {
        return switch (editing.save(medewerker, kenmerk, voorstel.startingFrom(Conceptmerk.read(ifMatch)))) {
            case Outcome.Refused<Bewaard> refused -> problems.of(refused);
            case Outcome.Done<Bewaard>(var bewaard) ->
                bewaard.botsingen().isEmpty()
                        ? antwoord.of(medewerker, kenmerk, ResponseEntity.ok())
                        : changedMeanwhile(bewaard);
        };
    }

    private ResponseEntity<Object> changedMeanwhile(Bewaard bewaard) {
        var problem = problems.of(HttpStatus.PRECONDITION_FAILED);
        problem.setProperty("delen", bewaard.botsingen());
        problem.setProperty(
                "redenen",
                redenen.texts(bewaard.botsingen().stream()
                        .map(deel -> Reden.achterhaald("nota.reden.deel-gewijzigd", deel))
                        .toList()));
        return problems.answer(problem);
    }
}
