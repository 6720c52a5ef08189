package nl.nota.organisatie.web;

import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of a person's own name, password and tokens. */
@Controller
class ProfielController {
    @GetMapping("/profiel")
    String show(Medewerker medewerker, Model model) {
        model.addAttribute("medewerker", medewerker);
        return "organisatie/profiel";
    }
}
