package nl.nota.overzicht.web;

import nl.nota.logboek.Ketencontrole;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Spoor;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The trail of a nota, and the check that its chain is unbroken. */
@Controller
@RequestMapping("/notas/{kenmerk}")
class SpoorController {
    private final Dossiers dossiers;
    private final Spoor spoor;
    private final Ketencontrole controle;

    SpoorController(Dossiers dossiers, Spoor spoor, Ketencontrole controle) {
        this.dossiers = dossiers;
        this.spoor = spoor;
        this.controle = controle;
    }

    @GetMapping("/gebeurtenissen")
    String trail(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        model.addAttribute("kenmerk", kenmerk);
        model.addAttribute("stappen", spoor.of(dossier).reversed());
        model.addAttribute("volledig", spoor.isWhole(dossier));
        return "overzicht/spoor";
    }

    /** Recomputes the chain now; it reads only, and leaves no row. */
    @PostMapping("/ketencontroles")
    String check(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model) {
        if (!spoor.isWhole(dossiers.visibleTo(medewerker, kenmerk))) throw new NotFound();
        model.addAttribute("uitslag", controle.check(kenmerk.waarde()));
        return trail(kenmerk, medewerker, model);
    }
}
