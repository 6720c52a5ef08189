package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.Intrekvragen;
import nl.nota.afstemming.TakingBackExterne;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which what was recorded for a party outside by mistake is taken back. */
@Controller
@RequestMapping("/notas/{kenmerk}/externe-afstemmingen/{id}/terugnames")
class TerugnameController {
    private static final String PAGE = "afstemming/terugnemen";
    private static final Map<String, String> VELDEN = Map.of("afstemming.reden.intrekreden-verplicht", "reden");

    private final TakingBackExterne takingBack;
    private final Intrekvragen vragen;
    private final Dossiers dossiers;
    private final Redenen redenen;

    TerugnameController(TakingBackExterne takingBack, Intrekvragen vragen, Dossiers dossiers, Redenen redenen) {
        this.takingBack = takingBack;
        this.vragen = vragen;
        this.dossiers = dossiers;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var against = takingBack.against(dossier, id);
        fill(model, dossier, id, "");
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, VELDEN, model, response);
    }

    @PostMapping
    String takeBack(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (takingBack.takeBack(medewerker, kenmerk, id, reden)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "afstemming.teruggenomen");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                fill(model, dossiers.visibleTo(medewerker, kenmerk), id, reden);
                yield redenen.show(PAGE, bezwaren, VELDEN, model, response);
            }
        };
    }

    private void fill(Model model, Dossier dossier, UUID id, String reden) {
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("afstemming", vragen.recorded(dossier, id).orElse(null));
        model.addAttribute("reden", reden);
        model.addAttribute("fouten", Map.of());
    }
}
