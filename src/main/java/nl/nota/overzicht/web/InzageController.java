package nl.nota.overzicht.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.OpeningInhoud;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor asks to read the content. */
@Controller
class InzageController {
    private final OpeningInhoud opening;
    private final NotaController notas;
    private final Redenen redenen;

    InzageController(OpeningInhoud opening, NotaController notas, Redenen redenen) {
        this.opening = opening;
        this.notas = notas;
        this.redenen = redenen;
    }

    @PostMapping("/notas/{kenmerk}/inzagen")
    String open(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        return switch (opening.open(medewerker, kenmerk, reden)) {
            case Outcome.Done<Kenmerk> gedaan -> "redirect:/notas/" + kenmerk;
            case Outcome.Refused<Kenmerk> geweigerd ->
                redenen.show(notas.show(kenmerk, medewerker, model), geweigerd, model, response);
        };
    }
}
