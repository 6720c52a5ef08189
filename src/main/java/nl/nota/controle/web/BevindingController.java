package nl.nota.controle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.controle.DismissingBevinding;
import nl.nota.controle.Keuringsbladen;
import nl.nota.controle.MendingBevinding;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page with everything that was found in a nota, and where it is mended or let stand. */
@Controller
@RequestMapping("/notas/{kenmerk}/bevindingen")
class BevindingController {
    private static final String PAGINA = "controle/bevindingen";

    private final Keuringsbladen bladen;
    private final Dossiers dossiers;
    private final MendingBevinding mending;
    private final DismissingBevinding dismissing;
    private final Redenen redenen;

    BevindingController(
            Keuringsbladen bladen,
            Dossiers dossiers,
            MendingBevinding mending,
            DismissingBevinding dismissing,
            Redenen redenen) {
        this.bladen = bladen;
        this.dossiers = dossiers;
        this.mending = mending;
        this.dismissing = dismissing;
        this.redenen = redenen;
    }

    @GetMapping
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model) {
        model.addAttribute("pagina", Bevindingenpagina.of(bladen.of(medewerker, kenmerk)));
        return PAGINA;
    }

    /** What stands beside each part of the concept, for a page that is open. */
    @GetMapping("/terzijde")
    ModelAndView beside(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var pagina = Bevindingenpagina.of(bladen.of(medewerker, kenmerk));
        return new ModelAndView("controle/terzijde :: delen", "pagina", pagina);
    }

    @PostMapping("/{id}/verbeteringen")
    String mend(
            @PathVariable Kenmerk kenmerk,
            @PathVariable String id,
            @RequestParam(defaultValue = "nee") String alle,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (mending.mend(medewerker, kenmerk, id, alle.equals("ja"))) {
            case Outcome.Done<List<String>> done -> done("controle.gedaan.verbeterd", next);
            case Outcome.Refused<List<String>>(var bezwaren) -> refuse(kenmerk, medewerker, bezwaren, model, response);
        };
    }

    @PostMapping("/{id}/afwijzingen")
    String dismiss(
            @PathVariable Kenmerk kenmerk,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (dismissing.dismiss(medewerker, kenmerk, id, reden)) {
            case Outcome.Done<UUID> done -> done("controle.gedaan.afgewezen", next);
            case Outcome.Refused<UUID>(var bezwaren) -> {
                model.addAttribute("getypt", Map.of(id, reden));
                yield refuse(kenmerk, medewerker, bezwaren, model, response);
            }
        };
    }

    private static String done(String wat, RedirectAttributes next) {
        next.addFlashAttribute("gedaan", wat);
        return "redirect:/notas/{kenmerk}/bevindingen";
    }

    private String refuse(
            Kenmerk kenmerk, Medewerker medewerker, List<Reden> bezwaren, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var blad = bladen.find(dossier);
        model.addAttribute("kenmerk", Notakop.of(dossier).kenmerk());
        blad.ifPresent(een -> model.addAttribute("pagina", Bevindingenpagina.of(een)));
        var view = blad.isPresent() ? PAGINA : "nota/weigering";
        return redenen.show(view, new Outcome.Refused<>(bezwaren), model, response);
    }
}
