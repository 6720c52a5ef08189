package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.nota.organisatie.Bewijslast;
import nl.nota.organisatie.Inlogwegen;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Ingang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody shows anew who it is, before a step that asks so. */
@Controller
class VersbewijsController {
    private final Bewijslast last;
    private final Inlogwegen wegen;
    private final Versebewijzen bewijzen;
    private final Ingang ingang;

    VersbewijsController(Bewijslast last, Inlogwegen wegen, Versebewijzen bewijzen, Ingang ingang) {
        this.last = last;
        this.wegen = wegen;
        this.bewijzen = bewijzen;
        this.ingang = ingang;
    }

    @GetMapping("/bewijs")
    String show(Medewerker wie, HttpServletRequest request, Model model) {
        if (request.getParameter("profiel") != null) bewijzen.nextProfile(request);
        model.addAttribute("middelen", last.of(wie));
        model.addAttribute("wegen", wegen);
        model.addAttribute("minuten", wegen.bewijsduur().toMinutes());
        model.addAttribute("bewaard", ingang.keepsForm(request));
        return "organisatie/bewijs";
    }
}
