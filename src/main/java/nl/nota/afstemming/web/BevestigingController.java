package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.Afstemvragen;
import nl.nota.afstemming.ConfirmingNietBetrokken;
import nl.nota.kern.Outcome;
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

/** The page on which the secretariaat confirms that a required party is not concerned. */
@Controller
@RequestMapping("/notas/{kenmerk}/bevestigingen")
class BevestigingController {
    private static final String PAGE = "afstemming/bevestigen";

    private final ConfirmingNietBetrokken confirming;
    private final Dossiers dossiers;
    private final Afstemvragen vragen;
    private final Redenen redenen;

    BevestigingController(ConfirmingNietBetrokken confirming, Dossiers dossiers, Afstemvragen vragen, Redenen redenen) {
        this.confirming = confirming;
        this.dossiers = dossiers;
        this.vragen = vragen;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        fill(model, medewerker, kenmerk);
        var against = AfstemmingHandeling.NIET_BETROKKEN_BEVESTIGEN.against(dossier);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, Map.of(), model, response);
    }

    @PostMapping
    String confirm(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String onderdeel,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (confirming.confirm(medewerker, kenmerk, onderdeel)) {
            case Outcome.Done<Kenmerk> done -> {
                next.addFlashAttribute("gedaan", "afstemming.bevestigd");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<Kenmerk>(var bezwaren) -> {
                fill(model, medewerker, kenmerk);
                yield redenen.show(PAGE, bezwaren, Map.of(), model, response);
            }
        };
    }

    private void fill(Model model, Medewerker medewerker, Kenmerk kenmerk) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("vragen", vragen.toConfirm(dossier));
    }
}
