package nl.nota.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.nota.kern.Outcome;
import nl.nota.nota.Bewaard;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kopkeuzes;
import nl.nota.nota.NotaHandeling;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which the steller and medestellers write the concept. */
@Controller
@RequestMapping("/notas/{kenmerk}/concept")
class ConceptController {
    private static final String PAGINA = "nota/concept";
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    private final EditingConcept editing;
    private final Dossiers dossiers;
    private final Conceptpaginas paginas;
    private final Redenen redenen;
    private final Clock clock;

    ConceptController(EditingConcept editing, Dossiers dossiers, Conceptpaginas paginas, Redenen redenen, Clock clock) {
        this.editing = editing;
        this.dossiers = dossiers;
        this.paginas = paginas;
        this.redenen = redenen;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            @RequestParam(defaultValue = "") String veld,
            @RequestParam(defaultValue = "") String zoek,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        if (!bezwaren.isEmpty()) return refuse(kenmerk, new Outcome.Refused<>(bezwaren), model, response);
        model.addAttribute("pagina", paginas.of(dossier, new Kopkeuzes.Zoek(veld, zoek)));
        model.addAttribute("terzijde", paginas.beside(dossier));
        return PAGINA;
    }

    @PostMapping
    String save(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            @RequestParam MultiValueMap<String, String> getypt,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var form = ConceptForm.of(getypt, paginas.now(dossiers.visibleTo(medewerker, kenmerk)));
        return switch (editing.save(medewerker, kenmerk, form.toVoorstel())) {
            case Outcome.Refused<Bewaard> refused -> {
                model.addAttribute("getypt", form.alles());
                yield refuse(kenmerk, refused, model, response);
            }
            case Outcome.Done<Bewaard>(var bewaard) -> {
                if (!form.fouten().isEmpty() || !bewaard.botsingen().isEmpty())
                    yield again(kenmerk, medewerker, form, bewaard, model, response);
                next.addFlashAttribute("tijd", TIJD.format(LocalTime.now(clock)));
                yield "redirect:/notas/" + kenmerk + next(form);
            }
        };
    }

    private String again(
            Kenmerk kenmerk,
            Medewerker medewerker,
            ConceptForm form,
            Bewaard bewaard,
            Model model,
            HttpServletResponse response) {
        var botst = !bewaard.botsingen().isEmpty();
        response.setStatus((botst ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        model.addAttribute("pagina", paginas.of(dossier, form, bewaard));
        model.addAttribute("terzijde", paginas.beside(dossier));
        return PAGINA;
    }

    private static String next(ConceptForm form) {
        if (form.wants("bekijken")) return "";
        if (form.wants("bevindingen")) return "/bevindingen";
        if (form.wants("indienen")) return "/indieningen/nieuw";
        return "/concept" + form.search();
    }

    private String refuse(Kenmerk kenmerk, Outcome.Refused<?> refused, Model model, HttpServletResponse response) {
        model.addAttribute("kenmerk", kenmerk);
        return redenen.show("nota/weigering", refused, model, response);
    }
}
