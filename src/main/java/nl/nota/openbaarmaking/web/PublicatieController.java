package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Publicatieintrekking;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.WithdrawingPublicatie;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Keuze;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was released becomes public, or is taken away from the public again. */
@Controller
@RequestMapping("/notas/{kenmerk}/openbaarmaking")
class PublicatieController {
    private static final String TERUG = "redirect:/notas/{kenmerk}/openbaarmaking";

    private final PublishingNota publishing;
    private final WithdrawingPublicatie withdrawing;
    private final Lakweigering weigering;

    PublicatieController(PublishingNota publishing, WithdrawingPublicatie withdrawing, Lakweigering weigering) {
        this.publishing = publishing;
        this.withdrawing = withdrawing;
        this.weigering = weigering;
    }

    @PostMapping("/publicaties")
    String publish(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (publishing.publish(medewerker, kenmerk)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "openbaarmaking.gedaan.openbaar");
                yield TERUG;
            }
            case Outcome.Refused<UUID> refused -> weigering.show(kenmerk, medewerker, refused, model, response);
        };
    }

    @PostMapping("/intrekkingen")
    String withdraw(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (withdrawn(medewerker, kenmerk, soort, reden)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "openbaarmaking.gedaan.ingetrokken");
                yield TERUG;
            }
            case Outcome.Refused<UUID> refused -> {
                model.addAttribute("ingetrokken", Map.of("soort", soort, "reden", reden));
                yield weigering.show(kenmerk, medewerker, refused, model, response);
            }
        };
    }

    private Outcome<UUID> withdrawn(Medewerker medewerker, Kenmerk kenmerk, String soort, String reden) {
        return Keuze.of(Publicatieintrekking.Soort.class, soort)
                .map(gekozen -> withdrawing.withdraw(medewerker, kenmerk, gekozen, reden))
                .orElseGet(() -> Outcome.refused(List.of(Reden.onjuist("openbaarmaking.reden.intrekken-soort"))));
    }
}
