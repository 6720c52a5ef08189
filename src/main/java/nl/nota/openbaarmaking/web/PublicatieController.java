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
    private final PublishingNota publishing;
    private final WithdrawingPublicatie withdrawing;
    private final Lakantwoord antwoord;

    PublicatieController(PublishingNota publishing, WithdrawingPublicatie withdrawing, Lakantwoord antwoord) {
        this.publishing = publishing;
        this.withdrawing = withdrawing;
        this.antwoord = antwoord;
    }

    @PostMapping("/publicaties")
    String publish(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var uitkomst = publishing.publish(medewerker, kenmerk);
        return antwoord.of(uitkomst, "openbaarmaking.gedaan.openbaar", kenmerk, medewerker, model, response, next);
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
        model.addAttribute("ingetrokken", Map.of("soort", soort, "reden", reden));
        var uitkomst = withdrawn(medewerker, kenmerk, soort, reden);
        return antwoord.of(uitkomst, "openbaarmaking.gedaan.ingetrokken", kenmerk, medewerker, model, response, next);
    }

    private Outcome<UUID> withdrawn(Medewerker medewerker, Kenmerk kenmerk, String soort, String reden) {
        return Keuze.of(Publicatieintrekking.Soort.class, soort)
                .map(gekozen -> withdrawing.withdraw(medewerker, kenmerk, gekozen, reden))
                .orElseGet(() -> Outcome.refused(List.of(Reden.onjuist("openbaarmaking.reden.intrekken-soort"))));
    }
}
