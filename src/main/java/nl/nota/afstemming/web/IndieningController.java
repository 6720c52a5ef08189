package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.CompletingIndiening;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Controleer en dien in". */
@Controller
@RequestMapping("/notas/{kenmerk}/indieningen")
class IndieningController {
    private static final String PAGINA = "afstemming/indienen";

    private final CompletingIndiening completing;
    private final Dossiers dossiers;
    private final Indieningsbladen bladen;
    private final Redenen redenen;

    IndieningController(CompletingIndiening completing, Dossiers dossiers, Indieningsbladen bladen, Redenen redenen) {
        this.completing = completing;
        this.dossiers = dossiers;
        this.bladen = bladen;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String show(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            @RequestParam(defaultValue = "") String sjabloon,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = AfstemmingHandeling.INDIENEN.against(dossier);
        if (!bezwaren.isEmpty()) return refuse(kenmerk, bezwaren, model, response);
        return show(dossier, bladen.of(dossier, sjabloon), Map.of(), model);
    }

    @PostMapping
    String submit(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            @RequestParam MultiValueMap<String, String> getypt,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = AfstemmingHandeling.INDIENEN.against(dossier);
        if (!bezwaren.isEmpty()) return refuse(kenmerk, bezwaren, model, response);
        var form = new IndieningForm(getypt);
        var fouten = new LinkedHashMap<String, Reden>();
        var kop = form.toKop(bladen.concept(dossier), fouten);
        var route = dossier.nota().versie().isEmpty() ? form.toRoute(fouten) : null;
        if (!fouten.isEmpty()) return again(dossier, form, Indieningsfouten.of(fouten, redenen), 422, model, response);
        return switch (completing.complete(medewerker, kenmerk, kop, route, form.all("zonder"))) {
            case Outcome.Done<Versienummer> done -> "redirect:/notas/" + kenmerk;
            case Outcome.Refused<Versienummer>(var tegen) -> {
                var status = redenen.status(tegen).value();
                yield again(dossier, form, Indieningsfouten.of(tegen, form, redenen), status, model, response);
            }
        };
    }

    private String again(
            Dossier dossier,
            IndieningForm form,
            Map<String, String> fouten,
            int status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.valueOf(status).value());
        return show(dossier, bladen.of(dossier, form), fouten, model);
    }

    private String show(Dossier dossier, Indieningsblad blad, Map<String, String> fouten, Model model) {
        model.addAttribute("keuring", bladen.keuring(dossier));
        model.addAttribute("blad", blad);
        model.addAttribute("fouten", fouten);
        return PAGINA;
    }

    private String refuse(Kenmerk kenmerk, List<Reden> bezwaren, Model model, HttpServletResponse response) {
        model.addAttribute("kenmerk", kenmerk);
        return redenen.show("nota/weigering", new Outcome.Refused<>(bezwaren), model, response);
    }
}
