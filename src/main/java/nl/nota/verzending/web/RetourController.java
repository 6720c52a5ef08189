package nl.nota.verzending.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.ReturningBrief;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A bewindspersoon sends the nota back from the page with the letter that must be worded otherwise. */
@Controller
@RequestMapping("/notas/{kenmerk}/brieven/{id}/retouren")
class RetourController {
    private final ReturningBrief returning;
    private final Briefpaginas paginas;

    RetourController(ReturningBrief returning, Briefpaginas paginas) {
        this.returning = returning;
        this.paginas = paginas;
    }

    @PostMapping
    String sendBack(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            RetourForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (returning.sendBack(medewerker, kenmerk, form.toVerzoek(id))) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "verzending.terugsturen.gedaan");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID>(var bezwaren) ->
                paginas.refuse(
                        kenmerk, medewerker, Briefpaginas.of("retour", id), form.invoer(), bezwaren, model, response);
        };
    }
}
