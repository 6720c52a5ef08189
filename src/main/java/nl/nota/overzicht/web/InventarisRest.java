package nl.nota.overzicht.web;

import java.util.List;
import nl.nota.openbaarmaking.Inventaris;
import nl.nota.openbaarmaking.Inventarisregel;
import nl.nota.openbaarmaking.Woorecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inventarislijst of a request under the Woo, for machines. */
@RestController
@RequestMapping("/api/v1")
class InventarisRest {
    private final Inventaris inventaris;
    private final Problems problems;

    InventarisRest(Inventaris inventaris, Problems problems) {
        this.inventaris = inventaris;
        this.problems = problems;
    }

    /** The documents, in the order of the list. */
    record Inventarislijst(List<Inventarisregel> documenten) {}

    @GetMapping("/inventarislijst")
    ResponseEntity<Inventarislijst> list(
            @RequestParam(required = false) @Nullable List<String> kenmerk, Medewerker medewerker) {
        var tegen = Woorecht.INVENTARISLIJST_MAKEN.against(medewerker);
        if (!tegen.isEmpty()) return problems.of(tegen);
        return ResponseEntity.ok(
                new Inventarislijst(inventaris.of(medewerker, InventarisController.kenmerken(kenmerk))));
    }
}
