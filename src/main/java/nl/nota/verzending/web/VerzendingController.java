package nl.nota.verzending.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.NumberingBrief;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that a letter went out, its number in parliament, and the beslisnota's that follow it. */
@Controller
@RequestMapping("/notas/{kenmerk}")
class VerzendingController {
    private final Verzenden verzenden;
    private final NumberingBrief numbering;
    private final Briefpaginas paginas;

    VerzendingController(Verzenden verzenden, NumberingBrief numbering, Briefpaginas paginas) {
        this.verzenden = verzenden;
        this.numbering = numbering;
        this.paginas = paginas;
    }

    @PostMapping("/verzendingen")
    String send(
            @PathVariable Kenmerk kenmerk,
            VerzendForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (verzenden.send(medewerker, kenmerk, form)) {
            case Outcome.Done<UUID> done -> done("verzending.verzend.gedaan", next);
            case Outcome.Refused<UUID>(var bezwaren) ->
                paginas.refuse(
                        kenmerk, medewerker, "verzend-" + form.brief(), form.invoer(), bezwaren, model, response);
        };
    }

    @PostMapping("/brieven/{id}/kamerstukken")
    String number(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kamerstuk,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (numbering.number(medewerker, kenmerk, id, kamerstuk)) {
            case Outcome.Done<UUID> done -> done("verzending.kamerstuk.gedaan", next);
            case Outcome.Refused<UUID>(var bezwaren) ->
                paginas.refuse(
                        kenmerk,
                        medewerker,
                        Briefpaginas.of("kamerstuk", id),
                        Map.of("kamerstuk", kamerstuk),
                        bezwaren,
                        model,
                        response);
        };
    }

    @PostMapping("/brieven/{id}/beslisnotas")
    String sendLater(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Nazendveld veld,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (verzenden.sendLater(medewerker, kenmerk, id, veld)) {
            case Outcome.Done<UUID> done -> done("verzending.nazend.gedaan", next);
            case Outcome.Refused<UUID>(var bezwaren) ->
                paginas.refuse(
                        kenmerk, medewerker, Briefpaginas.of("nazend", id), veld.invoer(), bezwaren, model, response);
        };
    }

    private static String done(String wat, RedirectAttributes next) {
        next.addFlashAttribute("gedaan", wat);
        return "redirect:/notas/{kenmerk}/brieven";
    }
}
