package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.nota.kern.Outcome;
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
    private static final String TERUG = "redirect:/notas/{kenmerk}/openbaarmaking";
    private static final String GEDAAN = "gedaan";

    private final FinishingLakken finishing;
    private final ReleasingNota releasing;
    private final ReopeningLakken reopening;
    private final Lakweigering weigering;

    OpenbaarmakingController(
            FinishingLakken finishing, ReleasingNota releasing, ReopeningLakken reopening, Lakweigering weigering) {
        this.finishing = finishing;
        this.releasing = releasing;
        this.reopening = reopening;
        this.weigering = weigering;
    }

    @PostMapping("/afrondingen")
    String finish(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String publiek,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (finishing.finish(medewerker, kenmerk, publiek)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute(GEDAAN, "openbaarmaking.gedaan.gelakt");
                yield TERUG;
            }
            case Outcome.Refused<UUID> refused -> weigering.show(kenmerk, medewerker, refused, model, response);
        };
    }

    @PostMapping("/vrijgaven")
    String release(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String publiek,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (releasing.release(medewerker, kenmerk, publiek)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute(GEDAAN, "openbaarmaking.gedaan.vrijgegeven");
                yield TERUG;
            }
            case Outcome.Refused<UUID> refused -> weigering.show(kenmerk, medewerker, refused, model, response);
        };
    }

    @PostMapping("/heropeningen")
    String reopen(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (reopening.reopen(medewerker, kenmerk, reden)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute(GEDAAN, "openbaarmaking.gedaan.heropend");
                yield TERUG;
            }
            case Outcome.Refused<UUID> refused -> {
                model.addAttribute("heropenreden", reden);
                yield weigering.show(kenmerk, medewerker, refused, model, response);
            }
        };
    }
}
