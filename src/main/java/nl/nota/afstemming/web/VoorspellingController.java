package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NotaHandeling;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who would be asked again if the concept were submitted now, for who writes it. */
@Controller
class VoorspellingController {
    private final Dossiers dossiers;
    private final Voorspellingen voorspellingen;
    private final Redenen redenen;

    VoorspellingController(Dossiers dossiers, Voorspellingen voorspellingen, Redenen redenen) {
        this.dossiers = dossiers;
        this.voorspellingen = voorspellingen;
        this.redenen = redenen;
    }

    @GetMapping("/notas/{kenmerk}/voorspellingen")
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        model.addAttribute("kenmerk", kenmerk);
        if (!bezwaren.isEmpty())
            return redenen.show("nota/weigering", new Outcome.Refused<>(bezwaren), model, response);
        model.addAttribute("voorspellingen", voorspellingen.of(dossier));
        return "afstemming/voorspelling";
    }
}
