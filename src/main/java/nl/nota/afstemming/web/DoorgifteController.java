package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.Collegas;
import nl.nota.afstemming.Doorgeving;
import nl.nota.afstemming.PassingOnVraag;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
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

/** The page "Dit is niet voor mij", on which somebody passes the question on to a colleague. */
@Controller
@RequestMapping("/notas/{kenmerk}/doorgiften")
class DoorgifteController {
    private static final String PAGE = "afstemming/doorgeven";
    private static final Map<String, String> VELDEN = Map.of(
            "afstemming.reden.geen-collega", "naar",
            "afstemming.reden.naar-uzelf", "naar",
            "afstemming.reden.collega-schreef-mee", "naar");

    private final PassingOnVraag passing;
    private final Dossiers dossiers;
    private final Collegas collegas;
    private final Redenen redenen;

    DoorgifteController(PassingOnVraag passing, Dossiers dossiers, Collegas collegas, Redenen redenen) {
        this.passing = passing;
        this.dossiers = dossiers;
        this.collegas = collegas;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String onderdeel,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        fill(model, dossier, new Doorgeving(onderdeel, "", ""));
        var against = against(dossier, onderdeel);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, VELDEN, model, response);
    }

    @PostMapping
    String pass(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String onderdeel,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam(defaultValue = "") String toelichting,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var doorgeving = new Doorgeving(onderdeel, naar, toelichting);
        return switch (passing.pass(medewerker, kenmerk, doorgeving)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "afstemming.doorgegeven");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                fill(model, dossiers.visibleTo(medewerker, kenmerk), doorgeving);
                yield redenen.show(PAGE, bezwaren, VELDEN, model, response);
            }
        };
    }

    private static List<Reden> against(Dossier dossier, String onderdeel) {
        var against = AfstemmingHandeling.DOORGEVEN.against(dossier);
        if (!against.isEmpty() || dossier.betrekking().speaksFor(onderdeel)) return against;
        return List.of(Reden.magNiet("afstemming.reden.niet-gevraagd", onderdeel));
    }

    private void fill(Model model, Dossier dossier, Doorgeving invoer) {
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("invoer", invoer);
        model.addAttribute("collegas", collegas.of(dossier, invoer.onderdeel()));
        model.addAttribute("fouten", Map.of());
    }
}
