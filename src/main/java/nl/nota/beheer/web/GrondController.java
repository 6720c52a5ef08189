package nl.nota.beheer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.AddingGrond;
import nl.nota.nota.EndingGrond;
import nl.nota.nota.Grondplan;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Dag;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which beheer sees the grounds of the Woo with their days, adds one or ends one; never changes one. */
@Controller
@RequestMapping("/beheer/gronden")
class GrondController {
    private final Grondbladen bladen;
    private final Grondplan plan;
    private final AddingGrond adding;
    private final EndingGrond ending;
    private final Redenen redenen;

    GrondController(Grondbladen bladen, Grondplan plan, AddingGrond adding, EndingGrond ending, Redenen redenen) {
        this.bladen = bladen;
        this.plan = plan;
        this.adding = adding;
        this.ending = ending;
        this.redenen = redenen;
    }

    /** @param einde which one is to end, or empty */
    @GetMapping
    String show(Medewerker beheer, @RequestParam(defaultValue = "") String einde, Model model) {
        Beheerdeur.requireInrichting(beheer);
        return bladen.fill(GrondForm.empty(einde), model);
    }

    /** Changes nothing. */
    @PostMapping("/voorbeelden")
    String preview(Medewerker beheer, GrondForm form, Model model, HttpServletResponse response) {
        Beheerdeur.requireInrichting(beheer);
        var was = bladen.ending(form);
        var tegen = was.isPresent()
                ? plan.against(was.get(), Dag.parse(form.vanaf()).orElse(null))
                : plan.against(form.toVerzoek());
        if (!tegen.isEmpty()) return again(form, tegen, model, response);
        bladen.preview(form, model);
        return bladen.fill(form, model);
    }

    @PostMapping
    String keep(Medewerker beheer, GrondForm form, Model model, HttpServletResponse response, RedirectAttributes next) {
        Beheerdeur.requireInrichting(beheer);
        return switch (kept(beheer, form)) {
            case Outcome.Done<String>(var melding) -> {
                next.addFlashAttribute("melding", melding);
                yield "redirect:/beheer/gronden";
            }
            case Outcome.Refused<String>(var tegen) -> again(form, tegen, model, response);
        };
    }

    private Outcome<String> kept(Medewerker beheer, GrondForm form) {
        var was = bladen.ending(form);
        var gedaan = was.isPresent()
                ? ending.end(
                        beheer,
                        was.get().code(),
                        was.get().begin(),
                        Dag.parse(form.vanaf()).orElse(null))
                : adding.add(beheer, form.toVerzoek());
        return switch (gedaan) {
            case Outcome.Done<?> done ->
                Outcome.done(was.isPresent() ? "beheer.grond.beeindigd" : "beheer.grond.toegevoegd");
            case Outcome.Refused<?>(var tegen) -> Outcome.refused(tegen);
        };
    }

    private String again(GrondForm form, List<Reden> tegen, Model model, HttpServletResponse response) {
        return redenen.show(bladen.fill(form, model), tegen, GrondForm.VELDEN, model, response);
    }
}
