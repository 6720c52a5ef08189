package nl.nota.controle.web;

import nl.nota.controle.Keuringen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The catalogue of rules. */
@Controller
class RegelController {
    private final Keuringen keuringen;

    RegelController(Keuringen keuringen) {
        this.keuringen = keuringen;
    }

    @GetMapping("/controle/regels")
    String show(Model model) {
        model.addAttribute(
                "regels", keuringen.catalogus().stream().map(Regelrij::of).toList());
        return "controle/regels";
    }
}
