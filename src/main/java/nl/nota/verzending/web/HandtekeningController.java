package nl.nota.verzending.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.AgreeingMedeNamens;
import nl.nota.verzending.SigningBrief;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A bewindspersoon signs a letter, or agrees that it goes out on his or her behalf too, in one act. */
@Controller
@RequestMapping("/notas/{kenmerk}/brieven/{id}")
class HandtekeningController {
    private final SigningBrief signing;
    private final AgreeingMedeNamens agreeing;
    private final Briefpaginas paginas;

    HandtekeningController(SigningBrief signing, AgreeingMedeNamens agreeing, Briefpaginas paginas) {
        this.signing = signing;
        this.agreeing = agreeing;
        this.paginas = paginas;
    }

    @PostMapping("/ondertekeningen")
    String sign(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            HandtekeningForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (signing.sign(medewerker, kenmerk, form.toVerzoek(id))) {
            case Outcome.Done<UUID> done -> done("verzending.onderteken.gedaan", next);
            case Outcome.Refused<UUID>(var bezwaren) ->
                paginas.refuse(
                        kenmerk,
                        medewerker,
                        Briefpaginas.of("onderteken", id),
                        form.invoer(),
                        bezwaren,
                        model,
                        response);
        };
    }

    @PostMapping("/instemmingen")
    String agree(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            HandtekeningForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (agreeing.agree(medewerker, kenmerk, form.toVerzoek(id))) {
            case Outcome.Done<UUID> done -> done("verzending.instemmen.gedaan", next);
            case Outcome.Refused<UUID>(var bezwaren) ->
                paginas.refuse(
                        kenmerk,
                        medewerker,
                        Briefpaginas.of("instemmen", id),
                        form.invoer(),
                        bezwaren,
                        model,
                        response);
        };
    }

    private static String done(String wat, RedirectAttributes next) {
        next.addFlashAttribute("gedaan", wat);
        return "redirect:/notas/{kenmerk}/brieven";
    }
}
