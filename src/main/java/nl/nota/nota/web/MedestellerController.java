package nl.nota.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names a colleague who writes along. */
@Controller
class MedestellerController {
    private final NamingMedesteller naming;
    private final Redenen redenen;

    MedestellerController(NamingMedesteller naming, Redenen redenen) {
        this.naming = naming;
        this.redenen = redenen;
    }

    @PostMapping("/notas/{kenmerk}/medestellers")
    String name(
            @PathVariable Kenmerk kenmerk,
            Medewerker steller,
            @RequestParam(defaultValue = "") String medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("kenmerk", kenmerk);
        return switch (naming.name(steller, kenmerk, medewerker)) {
            case Outcome.Done<Medewerker>(var collega) -> {
                next.addFlashAttribute("medesteller", collega.naam());
                yield "redirect:/notas/" + kenmerk + "/concept";
            }
            case Outcome.Refused<Medewerker> refused -> redenen.show("nota/weigering", refused, model, response);
        };
    }
}
