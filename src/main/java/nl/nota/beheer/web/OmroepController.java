package nl.nota.beheer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.beheer.EndingOmroep;
import nl.nota.beheer.Omroep;
import nl.nota.beheer.Omroepen;
import nl.nota.beheer.Omroepplan;
import nl.nota.beheer.TellingAllen;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which beheer tells everybody something: first it shows how that will look, then it is done. */
@Controller
@RequestMapping("/beheer/omroepen")
class OmroepController {
    private static final String PAGE = "beheer/omroepen";
    private static final String DONE = "melding";

    private final Omroepen omroepen;
    private final Omroepplan plan;
    private final TellingAllen telling;
    private final EndingOmroep ending;
    private final Redenen redenen;
    private final Clock clock;

    OmroepController(
            Omroepen omroepen,
            Omroepplan plan,
            TellingAllen telling,
            EndingOmroep ending,
            Redenen redenen,
            Clock clock) {
        this.omroepen = omroepen;
        this.plan = plan;
        this.telling = telling;
        this.ending = ending;
        this.redenen = redenen;
        this.clock = clock;
    }

    @GetMapping
    String show(Medewerker beheer, Model model) {
        Beheerdeur.require(beheer);
        return page(OmroepForm.LEEG, model);
    }

    /** Changes nothing. */
    @PostMapping("/voorbeelden")
    String preview(Medewerker beheer, OmroepForm form, Model model, HttpServletResponse response) {
        Beheerdeur.require(beheer);
        var verzoek = form.toVerzoek(clock);
        var tegen = plan.against(verzoek);
        if (!tegen.isEmpty()) return again(form, tegen, model, response);
        model.addAttribute("voorbeeld", verzoek);
        return page(form, model);
    }

    @PostMapping
    String tell(
            Medewerker beheer, OmroepForm form, Model model, HttpServletResponse response, RedirectAttributes next) {
        Beheerdeur.require(beheer);
        return switch (telling.tell(beheer, form.toVerzoek(clock))) {
            case Outcome.Done<UUID> gedaan -> {
                next.addFlashAttribute(DONE, "beheer.omroep.gepland");
                yield "redirect:/beheer/omroepen";
            }
            case Outcome.Refused<UUID>(var tegen) -> again(form, tegen, model, response);
        };
    }

    @PostMapping("/{id}/beeindigingen")
    String end(
            Medewerker beheer,
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Beheerdeur.require(beheer);
        return switch (ending.end(beheer, id)) {
            case Outcome.Done<Omroep> gedaan -> {
                next.addFlashAttribute(DONE, "beheer.omroep.beeindigd");
                yield "redirect:/beheer/omroepen";
            }
            case Outcome.Refused<Omroep>(var tegen) -> again(OmroepForm.LEEG, tegen, model, response);
        };
    }

    private String again(OmroepForm form, List<Reden> tegen, Model model, HttpServletResponse response) {
        return redenen.show(page(form, model), tegen, OmroepForm.VELDEN, model, response);
    }

    private String page(OmroepForm form, Model model) {
        var nu = clock.instant();
        model.addAttribute("invoer", form);
        model.addAttribute(
                "omroepen",
                omroepen.last().stream().map(een -> Omroeprij.of(een, nu)).toList());
        model.addAttribute("fouten", Map.of());
        return PAGE;
    }
}
