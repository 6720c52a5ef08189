package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which steller or secretariaat record what a party outside said, with the document that shows it. */
@Controller
@RequestMapping("/notas/{kenmerk}/externe-afstemmingen")
class ExterneController {
    private static final String PAGE = "afstemming/extern";

    private final RecordingExterne recording;
    private final Externepaginas paginas;
    private final Redenen redenen;

    ExterneController(RecordingExterne recording, Externepaginas paginas, Redenen redenen) {
        this.recording = recording;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String onderdeel,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var pagina = paginas.of(medewerker, kenmerk, null);
        fill(model, pagina, ExterneForm.of(onderdeel));
        var against = AfstemmingHandeling.EXTERN_VASTLEGGEN.against(pagina.dossier());
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, ExterneForm.velden(against), model, response);
    }

    @PostMapping
    String record(
            @PathVariable Kenmerk kenmerk,
            ExterneForm form,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        return switch (record(medewerker, kenmerk, form, bestand)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "afstemming.extern.gedaan");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                fill(model, paginas.of(medewerker, kenmerk, form.versie()), form.compact());
                yield redenen.show(PAGE, bezwaren, ExterneForm.velden(bezwaren), model, response);
            }
        };
    }

    private Outcome<UUID> record(
            Medewerker medewerker, Kenmerk kenmerk, ExterneForm form, @Nullable MultipartFile bestand)
            throws IOException {
        return switch (form.toInvoer(bestand)) {
            case Outcome.Refused<ExterneForm.Invoer>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<ExterneForm.Invoer>(var invoer) ->
                recording.record(medewerker, kenmerk, invoer.antwoord(), invoer.externe());
        };
    }

    private static void fill(Model model, Externepagina pagina, ExterneForm invoer) {
        model.addAttribute("pagina", pagina);
        model.addAttribute("oordelen", Oordeel.VAN_PARTIJ);
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", Map.of());
    }
}
