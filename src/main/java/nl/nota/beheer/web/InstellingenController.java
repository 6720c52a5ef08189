package nl.nota.beheer.web;

import nl.nota.beheer.Instellingenbron;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which beheer reads by which settings the product works; they are changed elsewhere. */
@Controller
class InstellingenController {
    private final Instellingenbron bron;

    InstellingenController(Instellingenbron bron) {
        this.bron = bron;
    }

    @GetMapping("/beheer/instellingen")
    String show(Medewerker beheer, Model model) {
        Beheerdeur.require(beheer);
        model.addAttribute("instellingen", bron.all());
        return "beheer/instellingen";
    }
}
