package nl.nota.overzicht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NotaHandeling;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.PubliekJson;
import nl.nota.overzicht.Publiekbeelden;
import nl.nota.web.NotFound;
import nl.nota.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the public would read of a nota, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
@Tag(name = "notas")
class PubliekRest {
    private final Dossiers dossiers;
    private final Publiekbeelden beelden;
    private final Problems problems;

    PubliekRest(Dossiers dossiers, Publiekbeelden beelden, Problems problems) {
        this.dossiers = dossiers;
        this.beelden = beelden;
        this.problems = problems;
    }

    @GetMapping("/publiek")
    @Operation(summary = "Het concept zoals het publiek het zou lezen", operationId = "publiek")
    ResponseEntity<Object> concept(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        if (!bezwaren.isEmpty()) return problems.of(bezwaren);
        return ResponseEntity.ok(PubliekJson.of(kenmerk, beelden.of(dossier)));
    }

    @GetMapping("/versies/{nummer}/publiek")
    @Operation(summary = "Een versie zoals het publiek haar zou lezen", operationId = "versiePubliek")
    PubliekJson versie(@PathVariable Kenmerk kenmerk, @PathVariable int nummer, Medewerker medewerker) {
        return beelden.of(medewerker, kenmerk, nummer)
                .map(beeld -> PubliekJson.of(kenmerk, beeld))
                .orElseThrow(NotFound::new);
    }
}
