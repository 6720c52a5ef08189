package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.EndingVervanging;
import nl.nota.organisatie.GrantingVervanging;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Verlening;
import nl.nota.organisatie.Vervangingen;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which people arrange who acts in their place, and see in whose place they act. */
@Controller
@RequestMapping("/vervangingen")
class VervangingController {
    private static final String PAGE = "organisatie/vervangingen";
    private static final String AGAIN = "redirect:/vervangingen";
    private static final String MELDING = "melding";

    private final GrantingVervanging granting;
    private final EndingVervanging ending;
    private final Vervangingen vervangingen;
    private final Medewerkers medewerkers;
    private final MessageSource messages;
    private final Redenen redenen;
    private final Clock clock;

    VervangingController(
            GrantingVervanging granting,
            EndingVervanging ending,
            Vervangingen vervangingen,
            Medewerkers medewerkers,
            MessageSource messages,
            Redenen redenen,
            Clock clock) {
        this.granting = granting;
        this.ending = ending;
        this.vervangingen = vervangingen;
        this.medewerkers = medewerkers;
        this.messages = messages;
        this.redenen = redenen;
        this.clock = clock;
    }

    @GetMapping
    String show(Medewerker medewerker, Model model) {
        var grondslag = messages.getMessage("organisatie.vervanging.grondslag.gewoon", null, Redenen.NEDERLANDS);
        fill(model, medewerker, VervangingForm.first(LocalDate.now(clock), grondslag));
        return PAGE;
    }

    @PostMapping
    String grant(
            Medewerker medewerker,
            VervangingForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (granting.grant(medewerker, form.toVerzoek())) {
            case Outcome.Done<Verlening> done -> {
                next.addFlashAttribute(MELDING, "organisatie.vervanging.verleend");
                yield AGAIN;
            }
            case Outcome.Refused<Verlening>(List<Reden> bezwaren) -> {
                fill(model, medewerker, form);
                yield redenen.show(PAGE, bezwaren, VervangingForm.VELDEN, model, response);
            }
        };
    }

    @PostMapping("/{id}/beeindigingen")
    String end(Medewerker medewerker, @PathVariable UUID id, RedirectAttributes next) {
        if (ending.end(medewerker, id).isEmpty()) throw new NotFound();
        next.addFlashAttribute(MELDING, "organisatie.vervanging.beeindigd");
        return AGAIN;
    }

    private void fill(Model model, Medewerker medewerker, VervangingForm form) {
        model.addAttribute(
                "pagina",
                Vervangingspagina.of(
                        medewerker,
                        vervangingen.visibleTo(medewerker),
                        Huisrecht.VERVANGING_VERLENEN.isFor(medewerker) ? medewerkers.all() : List.of(),
                        LocalDate.now(clock)));
        model.addAttribute("invoer", form);
        model.addAttribute("fouten", Map.of());
    }
}
