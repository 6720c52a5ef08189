package nl.nota.besluit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button "Ongedaan maken" that a bewindspersoon has for a minute; too late, a page says so. */
@Controller
class HerroepingController {
    private final RevokingBesluit revoking;
    private final Dossiers dossiers;
    private final Redenen redenen;

    HerroepingController(RevokingBesluit revoking, Dossiers dossiers, Redenen redenen) {
        this.revoking = revoking;
        this.dossiers = dossiers;
        this.redenen = redenen;
    }

    @PostMapping("/notas/{kenmerk}/besluiten/{id}/herroepingen")
    String revoke(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (revoking.revoke(medewerker, kenmerk, id)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "besluit.herroepen");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID> refused -> {
                model.addAttribute("kop", Notakop.of(dossiers.visibleTo(medewerker, kenmerk)));
                yield redenen.show("besluit/herroepen", refused, model, response);
            }
        };
    }
}
