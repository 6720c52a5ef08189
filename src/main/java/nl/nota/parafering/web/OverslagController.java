package nl.nota.parafering.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;
import nl.nota.organisatie.Medewerker;
import nl.nota.parafering.Overslag;
import nl.nota.parafering.ParaferingHandeling;
import nl.nota.parafering.Parafeervragen;
import nl.nota.parafering.PassingOverParaaf;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the secretariaat lets the line go on without one functie. */
@Controller
@RequestMapping("/notas/{kenmerk}/paraafoverslagen")
class OverslagController {
    private static final String PAGE = "parafering/overslaan";

    private final PassingOverParaaf passing;
    private final Dossiers dossiers;
    private final Parafeervragen vragen;
    private final Redenen redenen;

    OverslagController(PassingOverParaaf passing, Dossiers dossiers, Parafeervragen vragen, Redenen redenen) {
        this.passing = passing;
        this.dossiers = dossiers;
        this.vragen = vragen;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        fill(model, dossier, OverslagForm.LEEG);
        var against = ParaferingHandeling.PARAAF_OVERSLAAN.against(dossier);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, OverslagForm.VELDEN, model, response);
    }

    @PostMapping
    String passOver(
            @PathVariable Kenmerk kenmerk,
            OverslagForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (passOver(medewerker, kenmerk, form)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "parafering.overgeslagen");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                fill(model, dossiers.visibleTo(medewerker, kenmerk), form);
                yield redenen.show(PAGE, bezwaren, OverslagForm.VELDEN, model, response);
            }
        };
    }

    private Outcome<UUID> passOver(Medewerker medewerker, Kenmerk kenmerk, OverslagForm form) {
        return switch (form.toOverslag()) {
            case Outcome.Refused<Overslag>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Overslag>(var overslag) -> passing.passOver(medewerker, kenmerk, overslag);
        };
    }

    private void fill(Model model, Dossier dossier, OverslagForm invoer) {
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("vraag", vragen.toPassOver(dossier).orElse(null));
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", Map.of());
    }
}
