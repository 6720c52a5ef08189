package nl.nota.openbaarmaking.web;

import nl.nota.openbaarmaking.Geplande;
import nl.nota.openbaarmaking.Woorecht;
import nl.nota.organisatie.Medewerker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What becomes public by itself, of all notas together, for who looks after that. */
@Controller
class GeplandController {
    private final Geplande geplande;

    GeplandController(Geplande geplande) {
        this.geplande = geplande;
    }

    @GetMapping("/geplande-publicaties")
    String show(Medewerker medewerker, Model model) {
        if (!Woorecht.GEPLANDE_PUBLICATIES_ZIEN.isFor(medewerker))
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        model.addAttribute("geplande", geplande.visibleTo(medewerker));
        return "openbaarmaking/gepland";
    }
}
