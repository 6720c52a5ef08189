package nl.nota.afstemming.web;

import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NotaHandeling;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who would be asked again if the concept were submitted now, for machines. */
@RestController
class VoorspellingApi {
    private final Dossiers dossiers;
    private final Voorspellingen voorspellingen;
    private final Problems problems;

    VoorspellingApi(Dossiers dossiers, Voorspellingen voorspellingen, Problems problems) {
        this.dossiers = dossiers;
        this.voorspellingen = voorspellingen;
        this.problems = problems;
    }

    @GetMapping("/api/v1/notas/{kenmerk}/voorspellingen")
    ResponseEntity<Object> show(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        if (!bezwaren.isEmpty()) return problems.of(new Outcome.Refused<>(bezwaren));
        return ResponseEntity.ok(
                voorspellingen.of(dossier).stream().map(Voorspelling::json).toList());
    }
}
