package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.AnsweringVoorwaarde;
import nl.nota.afstemming.ClosingVoorwaarde;
import nl.nota.afstemming.OverridingVoorwaarde;
import nl.nota.afstemming.Voorwaardereactie;
import nl.nota.afstemming.Voorwaardevragen;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;
import nl.nota.nota.Versienummer;
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

/** The page with the voorwaarden of a nota, on which each does with them what is asked of that person. */
@Controller
@RequestMapping("/notas/{kenmerk}/voorwaarden")
class VoorwaardeController {
    private static final String PAGE = "afstemming/voorwaardenlijst";

    private final AnsweringVoorwaarde answering;
    private final ClosingVoorwaarde closing;
    private final OverridingVoorwaarde overriding;
    private final Dossiers dossiers;
    private final Voorwaardevragen vragen;
    private final Redenen redenen;

    VoorwaardeController(
            AnsweringVoorwaarde answering,
            ClosingVoorwaarde closing,
            OverridingVoorwaarde overriding,
            Dossiers dossiers,
            Voorwaardevragen vragen,
            Redenen redenen) {
        this.answering = answering;
        this.closing = closing;
        this.overriding = overriding;
        this.dossiers = dossiers;
        this.vragen = vragen;
        this.redenen = redenen;
    }

    @GetMapping
    String list(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model) {
        fill(model, medewerker, kenmerk, VoorwaardeInvoer.LEEG);
        return PAGE;
    }

    @PostMapping("/{voorwaarde}/antwoorden")
    String answer(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID voorwaarde,
            ReactieForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var invoer = VoorwaardeInvoer.of(voorwaarde, form.antwoord(), form.toelichting());
        var outcome = switch (form.toReactie()) {
            case Outcome.Refused<Voorwaardereactie>(var bezwaren) -> Outcome.<UUID>refused(bezwaren);
            case Outcome.Done<Voorwaardereactie>(var reactie) ->
                answering.answer(medewerker, kenmerk, voorwaarde, reactie);
        };
        fill(model, medewerker, kenmerk, invoer);
        return next("beantwoord", outcome, invoer, model, response, next);
    }

    @PostMapping("/{voorwaarde}/afdoeningen")
    String close(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID voorwaarde,
            @RequestParam(defaultValue = "") String toelichting,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam(defaultValue = "") String hash,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var invoer = VoorwaardeInvoer.of(voorwaarde, null, toelichting);
        Outcome<UUID> outcome = versie < 1 || hash.isBlank()
                ? Outcome.refused(List.of(Reden.onjuist("afstemming.reden.geen-versie")))
                : closing.close(medewerker, kenmerk, voorwaarde, toelichting, new Versienummer(versie, hash));
        fill(model, medewerker, kenmerk, invoer);
        return next("afgedaan", outcome, invoer, model, response, next);
    }

    @PostMapping("/{voorwaarde}/opheffingen")
    String override(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID voorwaarde,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var invoer = VoorwaardeInvoer.of(voorwaarde, null, reden);
        var outcome = overriding.override(medewerker, kenmerk, voorwaarde, reden);
        fill(model, medewerker, kenmerk, invoer);
        return next("opgeheven", outcome, invoer, model, response, next);
    }

    private String next(
            String gedaan,
            Outcome<UUID> outcome,
            VoorwaardeInvoer invoer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (outcome) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "afstemming.voorwaarde." + gedaan);
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> redenen.show(PAGE, bezwaren, invoer.velden(), model, response);
        };
    }

    private void fill(Model model, Medewerker medewerker, Kenmerk kenmerk, VoorwaardeInvoer invoer) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("vragen", vragen.of(dossier));
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", Map.of());
    }
}
