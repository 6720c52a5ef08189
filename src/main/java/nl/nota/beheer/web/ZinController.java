package nl.nota.beheer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.KeepingStandaardzin;
import nl.nota.nota.Zinnenplan;
import nl.nota.nota.Zinverzoek;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which beheer adds, words anew or ends a standard sentence, having seen what comes of it. */
@Controller
@RequestMapping("/beheer/zinnen")
class ZinController {
    private final Zinbladen bladen;
    private final Zinnenplan plan;
    private final KeepingStandaardzin keeping;
    private final Redenen redenen;

    ZinController(Zinbladen bladen, Zinnenplan plan, KeepingStandaardzin keeping, Redenen redenen) {
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

    /** Changes nothing. */
    @PostMapping("/voorbeelden")
    String preview(Medewerker beheer, ZinForm form, Model model, HttpServletResponse response) {
        Beheerdeur.requireInrichting(beheer);
        var verzoek = bladen.verzoek(form);
        var tegen = plan.against(verzoek);
        if (!tegen.isEmpty()) return again(form, tegen, model, response);
        bladen.preview(verzoek, model);
        return bladen.fill(form, model);
    }

    @PostMapping
    String keep(Medewerker beheer, ZinForm form, Model model, HttpServletResponse response, RedirectAttributes next) {
        Beheerdeur.requireInrichting(beheer);
        return switch (keeping.keep(beheer, bladen.verzoek(form))) {
            case Outcome.Done<Zinverzoek> gedaan -> {
                next.addFlashAttribute("melding", "beheer.zin.vastgelegd");
                yield "redirect:/beheer/zinnen";
            }
            case Outcome.Refused<Zinverzoek>(var tegen) -> again(form, tegen, model, response);
        };
    }

    private String again(ZinForm form, List<Reden> tegen, Model model, HttpServletResponse response) {
        return redenen.show(bladen.fill(form, model), tegen, ZinForm.VELDEN, model, response);
    }
}
