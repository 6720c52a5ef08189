package nl.nota.archief.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.archief.Bewaarstop;
import nl.nota.archief.ClosingDossier;
import nl.nota.archief.ResumingVernietiging;
import nl.nota.archief.StoppingVernietiging;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Keuze;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the archive closes a dossier, keeps it longer, or takes it out. */
@Controller
@RequestMapping("/notas/{kenmerk}")
class ArchiefdossierController {
    private final Archiefbladen bladen;
    private final ClosingDossier closing;
    private final StoppingVernietiging stopping;
    private final ResumingVernietiging resuming;

    ArchiefdossierController(
            Archiefbladen bladen,
            ClosingDossier closing,
            StoppingVernietiging stopping,
            ResumingVernietiging resuming) {
        this.bladen = bladen;
        this.closing = closing;
        this.stopping = stopping;
        this.resuming = resuming;
    }

    @GetMapping("/archief")
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        return bladen.show(kenmerk, medewerker, List.of(), model, response);
    }

    @PostMapping("/afsluitingen")
    String close(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String categorie,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("sluiten", Map.of("categorie", categorie, "reden", reden));
        var uitkomst = closing.close(medewerker, kenmerk, categorie, reden);
        return answer(uitkomst, "archief.gedaan.afgesloten", kenmerk, medewerker, model, response, next);
    }

    @PostMapping("/bewaarstops")
    String stop(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("stoppen", Map.of("soort", soort, "reden", reden));
        Outcome<UUID> uitkomst = Keuze.of(Bewaarstop.Soort.class, soort)
                .map(gekozen -> stopping.stop(medewerker, kenmerk, gekozen, reden))
                .orElseGet(() -> Outcome.refused(List.of(Reden.onjuist("archief.reden.stopsoort"))));
        return answer(uitkomst, "archief.gedaan.gestopt", kenmerk, medewerker, model, response, next);
    }

    @PostMapping("/bewaarstops/{id}/opheffingen")
    String resume(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("opheffen", Map.of("id", id, "reden", reden));
        var uitkomst = resuming.resume(medewerker, kenmerk, id, reden);
        return answer(uitkomst, "archief.gedaan.opgeheven", kenmerk, medewerker, model, response, next);
    }

    private String answer(
            Outcome<?> uitkomst,
            String gedaan,
            Kenmerk kenmerk,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (uitkomst) {
            case Outcome.Refused<?>(var redenen) -> bladen.show(kenmerk, medewerker, redenen, model, response);
            case Outcome.Done<?> done -> {
                next.addFlashAttribute("gedaan", gedaan);
                yield "redirect:/notas/{kenmerk}/archief";
            }
        };
    }
}
