package nl.nota.besluit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.nota.besluit.RecallingNota;
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

/** The page on which a nota is taken back to the concept, for a common reason or in own words. */
@Controller
@RequestMapping("/notas/{kenmerk}/terughalingen")
class TerughalingController {
    private static final String PAGE = "besluit/terughalen";
    private static final Map<String, String> VELDEN = Map.of("besluit.reden.reden-verplicht", "reden");

    private final RecallingNota recalling;
    private final Dossiers dossiers;
    private final Redenen redenen;

    TerughalingController(RecallingNota recalling, Dossiers dossiers, Redenen redenen) {
        this.recalling = recalling;
        this.dossiers = dossiers;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        fill(model, dossier, "", "");
        var against = recalling.against(dossier);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, VELDEN, model, response);
    }

    @PostMapping
    String recall(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String standaard,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (recalling.recall(medewerker, kenmerk, (standaard + " " + reden).strip())) {
            case Outcome.Done<Kenmerk> done -> {
                next.addFlashAttribute("gedaan", "besluit.teruggehaald");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<Kenmerk>(var bezwaren) -> {
                fill(model, dossiers.visibleTo(medewerker, kenmerk), standaard, reden);
                yield redenen.show(PAGE, bezwaren, VELDEN, model, response);
            }
        };
    }

    private void fill(Model model, Dossier dossier, String standaard, String reden) {
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("kan", recalling.against(dossier).isEmpty());
        model.addAttribute("standaard", standaard);
        model.addAttribute("reden", reden);
        model.addAttribute("fouten", Map.of());
    }
}
