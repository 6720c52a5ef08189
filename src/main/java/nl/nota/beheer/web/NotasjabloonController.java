package nl.nota.beheer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.KeepingNotasjabloon;
import nl.nota.nota.Notasjabloonplan;
import nl.nota.nota.Vormverzoek;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which beheer adds a template, gives one another form or ends one, having seen what comes of it. */
@Controller
@RequestMapping("/beheer/sjablonen")
class NotasjabloonController {
    private final Notasjabloonbladen bladen;
    private final Notasjabloonplan plan;
    private final KeepingNotasjabloon keeping;
    private final Redenen redenen;

    NotasjabloonController(
            Notasjabloonbladen bladen, Notasjabloonplan plan, KeepingNotasjabloon keeping, Redenen redenen) {
        this.bladen = bladen;
        this.plan = plan;
        this.keeping = keeping;
        this.redenen = redenen;
    }

    /** @param was which one is to be changed or ended, or empty */
    @GetMapping
    String show(Medewerker beheer, @RequestParam(defaultValue = "") String was, Model model) {
        Beheerdeur.requireInrichting(beheer);
        return bladen.fill(bladen.begin(was), model);
    }

    /** Changes nothing; or shows the same with one row more. */
    @PostMapping("/voorbeelden")
    String preview(
            Medewerker beheer,
            @RequestParam MultiValueMap<String, String> velden,
            Model model,
            HttpServletResponse response) {
        Beheerdeur.requireInrichting(beheer);
        var form = new NotasjabloonForm(velden);
        if (form.isNogEen()) return bladen.fill(form, model);
        var verzoek = bladen.verzoek(form);
        var tegen = plan.against(verzoek);
        if (!tegen.isEmpty()) return again(form, tegen, model, response);
        bladen.preview(verzoek, model);
        return bladen.fill(form, model);
    }

    @PostMapping
    String keep(
            Medewerker beheer,
            @RequestParam MultiValueMap<String, String> velden,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Beheerdeur.requireInrichting(beheer);
        var form = new NotasjabloonForm(velden);
        return switch (keeping.keep(beheer, bladen.verzoek(form))) {
            case Outcome.Done<Vormverzoek> gedaan -> {
                next.addFlashAttribute("melding", "beheer.sjabloon.vastgelegd");
                yield "redirect:/beheer/sjablonen";
            }
            case Outcome.Refused<Vormverzoek>(var tegen) -> again(form, tegen, model, response);
        };
    }

    private String again(NotasjabloonForm form, List<Reden> tegen, Model model, HttpServletResponse response) {
        return redenen.show(bladen.fill(form, model), tegen, Sjabloonvelden.ALLE, model, response);
    }
}
