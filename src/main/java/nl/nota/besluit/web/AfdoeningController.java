package nl.nota.besluit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.besluit.Besluitcontroles;
import nl.nota.besluit.ReplacingControleur;
import nl.nota.besluit.SettlingBesluitvoorwaarde;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which who was named records that a voorwaarde of the besluit is met, or another is named who does. */
@Controller
class AfdoeningController {
    private static final String PAGE = "besluit/voorwaarden";

    private final SettlingBesluitvoorwaarde settling;
    private final ReplacingControleur replacing;
    private final Besluitcontroles controles;
    private final Dossiers dossiers;
    private final Redenen redenen;

    AfdoeningController(
            SettlingBesluitvoorwaarde settling,
            ReplacingControleur replacing,
            Besluitcontroles controles,
            Dossiers dossiers,
            Redenen redenen) {
        this.settling = settling;
        this.replacing = replacing;
        this.controles = controles;
        this.dossiers = dossiers;
        this.redenen = redenen;
    }

    @GetMapping("/notas/{kenmerk}/besluitvoorwaarden")
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        fill(kenmerk, medewerker, model);
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var against = BesluitHandeling.BESLUITVOORWAARDE_AFDOEN.against(dossier);
        var mag = against.isEmpty()
                || BesluitHandeling.CONTROLEUR_VERVANGEN.against(dossier).isEmpty();
        return mag ? PAGE : redenen.show(PAGE, new Outcome.Refused<>(against), model, response);
    }

    @PostMapping("/notas/{kenmerk}/besluitvoorwaarden/{id}/afdoeningen")
    String settle(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String toelichting,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (settling.settle(medewerker, kenmerk, id, toelichting)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "besluit.voorwaarden.gedaan");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID> refused -> {
                fill(kenmerk, medewerker, model);
                model.addAttribute("welke", id);
                model.addAttribute("toelichting", toelichting);
                yield redenen.show(PAGE, refused, model, response);
            }
        };
    }

    @PostMapping("/notas/{kenmerk}/besluitvoorwaarden/{id}/controleurs")
    String replace(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String controleur,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (replacing.replace(medewerker, kenmerk, id, controleur, reden)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "besluit.voorwaarden.vervangen");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID> refused -> {
                fill(kenmerk, medewerker, model);
                model.addAttribute("welke", id);
                model.addAttribute("controleur", controleur);
                model.addAttribute("reden", reden);
                yield redenen.show(PAGE, refused, model, response);
            }
        };
    }

    private void fill(Kenmerk kenmerk, Medewerker medewerker, Model model) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("voorwaarden", controles.of(dossier));
        model.addAttribute("vervangbaar", controles.replaceable(dossier));
    }
}
