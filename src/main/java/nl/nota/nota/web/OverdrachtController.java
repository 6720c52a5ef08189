package nl.nota.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.Notakop;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a nota gets another steller. */
@Controller
@RequestMapping("/notas/{kenmerk}/overdrachten")
class OverdrachtController {
    private static final String PAGE = "nota/overdragen";
    private static final Map<String, String> VELDEN = Map.of(
            "nota.reden.geen-medesteller", "medewerker",
            "nota.reden.is-al-steller", "medewerker",
            "nota.reden.sprak-al-mee", "medewerker");

    private final HandingOverNota handing;
    private final Dossiers dossiers;
    private final Medewerkers medewerkers;
    private final Redenen redenen;

    OverdrachtController(HandingOverNota handing, Dossiers dossiers, Medewerkers medewerkers, Redenen redenen) {
        this.handing = handing;
        this.dossiers = dossiers;
        this.medewerkers = medewerkers;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        fill(model, dossier, "");
        var against = NotaHandeling.OVERDRAGEN.against(dossier);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, VELDEN, model, response);
    }

    @PostMapping
    String handOver(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(name = "medewerker", defaultValue = "") String naam,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (handing.handOver(medewerker, kenmerk, naam)) {
            case Outcome.Done<Medewerker> done -> {
                next.addFlashAttribute("gedaan", "nota.overgedragen");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<Medewerker>(List<Reden> bezwaren) -> {
                fill(model, dossiers.visibleTo(medewerker, kenmerk), naam);
                yield redenen.show(PAGE, bezwaren, VELDEN, model, response);
            }
        };
    }

    private void fill(Model model, Dossier dossier, String naam) {
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("kan", NotaHandeling.OVERDRAGEN.against(dossier).isEmpty());
        model.addAttribute("collegas", colleagues(dossier));
        model.addAttribute("gekozen", naam);
        model.addAttribute("fouten", Map.of());
    }

    private Map<String, String> colleagues(Dossier dossier) {
        var collegas = new LinkedHashMap<String, String>();
        collegas.put("", "");
        medewerkers.all().stream()
                .filter(een -> Huisrecht.NOTAS_OPSTELLEN.isFor(een)
                        && !een.id().equals(dossier.nota().steller()))
                .forEach(een -> collegas.put(een.gebruikersnaam(), een.naam() + " (" + een.onderdeel() + ")"));
        return collegas;
    }
}
