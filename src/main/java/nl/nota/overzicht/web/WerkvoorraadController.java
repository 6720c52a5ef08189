package nl.nota.overzicht.web;

import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The desk of a person: what is to be done, waited for, and known. */
@Controller
class WerkvoorraadController {
    private final Werkpaginas paginas;

    WerkvoorraadController(Werkpaginas paginas) {
        this.paginas = paginas;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/werkvoorraad";
    }

    @GetMapping("/werkvoorraad")
    String show(@ModelAttribute Werkadres adres, Medewerker medewerker, Model model) {
        return paginas.show(medewerker, adres, model);
    }
}
