package nl.nota.overzicht.web;

import nl.nota.overzicht.Handleiding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The manual, for everybody who is logged in. */
@Controller
class HandleidingController {
    @GetMapping("/handleiding")
    String show(Model model) {
        model.addAttribute("pagina", Handleiding.ofTheHouse());
        return "overzicht/handleiding";
    }
}
