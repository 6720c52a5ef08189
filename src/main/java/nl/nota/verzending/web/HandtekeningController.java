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
        var uitkomst = signing.sign(medewerker, kenmerk, form.toVerzoek(id));
        return answer("onderteken", kenmerk, id, form, medewerker, uitkomst, model, response, next);
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
        var uitkomst = agreeing.agree(medewerker, kenmerk, form.toVerzoek(id));
        return answer("instemmen", kenmerk, id, form, medewerker, uitkomst, model, response, next);
    }

    private String answer(
            String wat,
            Kenmerk kenmerk,
            UUID id,
            HandtekeningForm form,
            Medewerker medewerker,
            Outcome<UUID> uitkomst,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (uitkomst) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "verzending." + wat + ".gedaan");
                yield "redirect:/notas/{kenmerk}/brieven";
            }
            case Outcome.Refused<UUID>(var bezwaren) ->
                paginas.refuse(kenmerk, medewerker, Briefpaginas.of(wat, id), form.invoer(), bezwaren, model, response);
        };
    }
}
