package nl.nota.parafering.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.parafering.Aanbiedingen;
import nl.nota.parafering.OfferingNota;
import nl.nota.parafering.ParaferingHandeling;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that shows what goes up, and sends it. */
@Controller
@RequestMapping("/notas/{kenmerk}/aanbiedingen")
class AanbiedingController {
    private static final String PAGE = "parafering/aanbieden";

    private final OfferingNota offering;
    private final Dossiers dossiers;
    private final Aanbiedingen aanbiedingen;
    private final Redenen redenen;

    AanbiedingController(OfferingNota offering, Dossiers dossiers, Aanbiedingen aanbiedingen, Redenen redenen) {
        this.offering = offering;
        this.dossiers = dossiers;
        this.aanbiedingen = aanbiedingen;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        fill(model, dossier);
        var against = ParaferingHandeling.AANBIEDEN.against(dossier);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, Map.of(), model, response);
    }

    @PostMapping
    String offer(
            @PathVariable Kenmerk kenmerk,
            @RequestParam @Nullable Integer versie,
            @RequestParam @Nullable String hash,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (offer(medewerker, kenmerk, versie, hash)) {
            case Outcome.Done<Versienummer> done -> {
                next.addFlashAttribute("gedaan", "parafering.aangeboden");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<Versienummer>(List<Reden> bezwaren) -> {
                fill(model, dossiers.visibleTo(medewerker, kenmerk));
                yield redenen.show(PAGE, bezwaren, Map.of(), model, response);
            }
        };
    }

    private Outcome<Versienummer> offer(
            Medewerker medewerker, Kenmerk kenmerk, @Nullable Integer versie, @Nullable String hash) {
        if (versie == null || hash == null) return Outcome.refused(Reden.onjuist("parafering.reden.geen-versie"));
        return offering.offer(medewerker, kenmerk, new Versienummer(versie, hash));
    }

    private void fill(Model model, Dossier dossier) {
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("aanbieding", aanbiedingen.of(dossier).orElse(null));
    }
}
