package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.FinishingLakken;
import nl.nota.openbaarmaking.ReleasingNota;
import nl.nota.openbaarmaking.ReopeningLakken;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a decided nota to the public: done with what stays inside, released, or taken up again. */
@Controller
@RequestMapping("/notas/{kenmerk}/openbaarmaking")
class OpenbaarmakingController {
    private final FinishingLakken finishing;
    private final ReleasingNota releasing;
    private final ReopeningLakken reopening;
    private final Lakantwoord antwoord;

    OpenbaarmakingController(
            FinishingLakken finishing, ReleasingNota releasing, ReopeningLakken reopening, Lakantwoord antwoord) {
        this.finishing = finishing;
        this.releasing = releasing;
        this.reopening = reopening;
        this.antwoord = antwoord;
    }

    @PostMapping("/afrondingen")
    String finish(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String publiek,
            @RequestParam(defaultValue = "false") boolean voorstellen,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var uitkomst = finishing.finish(medewerker, kenmerk, publiek, voorstellen);
        return antwoord.of(uitkomst, "openbaarmaking.gedaan.gelakt", kenmerk, medewerker, model, response, next);
    }

    @PostMapping("/vrijgaven")
    String release(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String publiek,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var uitkomst = releasing.release(medewerker, kenmerk, publiek);
        return antwoord.of(uitkomst, "openbaarmaking.gedaan.vrijgegeven", kenmerk, medewerker, model, response, next);
    }

    @PostMapping("/heropeningen")
    String reopen(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("heropenreden", reden);
        var uitkomst = reopening.reopen(medewerker, kenmerk, reden);
        return antwoord.of(uitkomst, "openbaarmaking.gedaan.heropend", kenmerk, medewerker, model, response, next);
    }
}
