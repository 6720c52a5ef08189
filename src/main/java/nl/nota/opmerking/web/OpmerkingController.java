package nl.nota.opmerking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.opmerking.AnsweringOpmerking;
import nl.nota.opmerking.MakingOpmerking;
import nl.nota.opmerking.Opmerkingenblad;
import nl.nota.opmerking.Opmerkingenbladen;
import nl.nota.organisatie.Medewerker;
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

/** The page with what was said about a nota, and where one says something or answers. */
@Controller
@RequestMapping("/notas/{kenmerk}/opmerkingen")
class OpmerkingController {
    private static final String PAGE = "opmerking/opmerkingen";

    /** The field of the page by the code of the reason. */
    private static final Map<String, String> VELDEN = Map.of(
            "nota.passage.niet-gevonden", "citaat",
            "nota.passage.niet-uniek", "citaat",
            "nota.passage.leeg", "citaat",
            "opmerking.reden.geen-rubriek", "rubriek",
            "opmerking.reden.voorstel-zonder-passage", "citaat",
            "opmerking.reden.voorstel-gelijk", "voorstel",
            "opmerking.reden.tekst-verplicht", "tekst",
            "opmerking.reden.namens-wie", "namens",
            "opmerking.reden.grond-verplicht", "grond",
            "opmerking.reden.grond-bij-openbaar", "grond");

    private final Opmerkingenbladen bladen;
    private final MakingOpmerking making;
    private final AnsweringOpmerking answering;
    private final Redenen redenen;

    OpmerkingController(
            Opmerkingenbladen bladen, MakingOpmerking making, AnsweringOpmerking answering, Redenen redenen) {
        this.bladen = bladen;
        this.making = making;
        this.answering = answering;
        this.redenen = redenen;
    }

    /** All of it, or what lies in one rubriek; the words of a paragraph are filled in when it was pointed at. */
    @GetMapping
    String show(
            @PathVariable Kenmerk kenmerk,
            @RequestParam @Nullable String rubriek,
            @RequestParam @Nullable String alinea,
            Terugweg terug,
            Medewerker medewerker,
            Model model) {
        var blad = bladen.of(medewerker, kenmerk);
        var citaat = rubriek == null ? null : Alineawijzer.words(blad.inhoud(), rubriek, alinea);
        fill(model, Opmerkingpagina.of(blad, rubriek), OpmerkingForm.empty(rubriek, citaat));
        model.addAttribute("terug", terug);
        return PAGE;
    }

    @PostMapping
    String make(
            @PathVariable Kenmerk kenmerk,
            OpmerkingForm form,
            Terugweg terug,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("terug", terug);
        return switch (making.make(medewerker, kenmerk, form.toInvoer())) {
            case Outcome.Done<UUID>(var id) -> done(id, "opmerking.gedaan.gemaakt", terug, next);
            case Outcome.Refused<UUID>(var bezwaren) -> again(kenmerk, medewerker, form, bezwaren, model, response);
        };
    }

    @PostMapping("/{id}/antwoorden")
    String answer(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam @Nullable String antwoord,
            @RequestParam @Nullable String tekst,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var getypt = Objects.requireNonNullElse(antwoord, Objects.requireNonNullElse(tekst, ""));
        return switch (answering.answer(medewerker, kenmerk, id, getypt)) {
            case Outcome.Done<UUID> done -> done(id, "opmerking.gedaan.beantwoord", next);
            case Outcome.Refused<UUID>(var bezwaren) -> {
                model.addAttribute("antwoordOp", id);
                model.addAttribute("antwoord", getypt);
                yield again(kenmerk, medewerker, OpmerkingForm.empty(null, null), bezwaren, model, response);
            }
        };
    }

    private String again(
            Kenmerk kenmerk,
            Medewerker medewerker,
            OpmerkingForm form,
            List<Reden> bezwaren,
            Model model,
            HttpServletResponse response) {
        var blad = bladen.find(medewerker, kenmerk);
        return redenen.show(view(blad, form, kenmerk, model), bezwaren, VELDEN, model, response);
    }

    /** The page with the reasons on it, or a page of its own for who works on no text of this nota. */
    static String view(Optional<Opmerkingenblad> blad, OpmerkingForm form, Kenmerk kenmerk, Model model) {
        model.addAttribute("kenmerk", kenmerk);
        blad.ifPresent(een -> fill(model, Opmerkingpagina.of(een, form.rubriek()), form));
        return blad.isPresent() ? PAGE : "nota/weigering";
    }

    static String done(UUID id, String wat, RedirectAttributes next) {
        return done(id, wat, new Terugweg(null, null), next);
    }

    private static String done(UUID id, String wat, Terugweg terug, RedirectAttributes next) {
        next.addFlashAttribute("gedaan", wat);
        return "redirect:/notas/{kenmerk}/opmerkingen" + terug.query() + "#opmerking-" + id;
    }

    private static void fill(Model model, Opmerkingpagina pagina, OpmerkingForm form) {
        model.addAttribute("pagina", pagina);
        model.addAttribute("invoer", form);
        model.addAttribute("fouten", Map.of());
    }
}
