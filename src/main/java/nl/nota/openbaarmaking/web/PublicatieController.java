package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was released becomes public now or later, or is taken away from the public again. */
@Controller
@RequestMapping("/notas/{kenmerk}/openbaarmaking")
class PublicatieController {
    private final Publiceren publiceren;
    private final Lakantwoord antwoord;

    PublicatieController(Publiceren publiceren, Lakantwoord antwoord) {
        this.publiceren = publiceren;
        this.antwoord = antwoord;
    }

    @PostMapping("/publicaties")
    String publish(
            @PathVariable Kenmerk kenmerk,
            PublicatieForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("publicatieform", form);
        var uitkomst = publiceren.publish(medewerker, kenmerk, form);
        return antwoord.of(uitkomst, Publiceren.done(form), kenmerk, medewerker, model, response, next);
    }

    @PostMapping("/verplaatsingen")
    String move(
            @PathVariable Kenmerk kenmerk,
            PublicatieForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("publicatieform", form);
        var uitkomst = publiceren.move(medewerker, kenmerk, form);
        return antwoord.of(uitkomst, Publiceren.done(form), kenmerk, medewerker, model, response, next);
    }

    @PostMapping("/intrekkingen")
    String withdraw(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("ingetrokken", Map.of("soort", soort, "reden", reden));
        var uitkomst = publiceren.withdraw(medewerker, kenmerk, soort, reden);
        return antwoord.of(uitkomst, "openbaarmaking.gedaan.ingetrokken", kenmerk, medewerker, model, response, next);
    }

    /** The second pair of eyes on it: BEVESTIGEN or TERUGDRAAIEN. */
    @PostMapping("/intrekkingsoordelen")
    String judge(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("oordeelreden", reden);
        var uitkomst = publiceren.judge(medewerker, kenmerk, oordeel, reden);
        return antwoord.of(uitkomst, Publiceren.judged(oordeel), kenmerk, medewerker, model, response, next);
    }
}
