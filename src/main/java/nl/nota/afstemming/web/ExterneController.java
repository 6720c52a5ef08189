package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.Buitenpartijen;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;
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
    private final Dossiers dossiers;
    private final Buitenpartijen buiten;
    private final Redenen redenen;

    ExterneController(RecordingExterne recording, Dossiers dossiers, Buitenpartijen buiten, Redenen redenen) {
        this.recording = recording;
        this.dossiers = dossiers;
        this.buiten = buiten;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String onderdeel,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        fill(model, dossier, ExterneForm.of(onderdeel));
        var against = AfstemmingHandeling.EXTERN_VASTLEGGEN.against(dossier);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, ExterneForm.VELDEN, model, response);
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
                fill(model, dossiers.visibleTo(medewerker, kenmerk), form);
                yield redenen.show(PAGE, bezwaren, ExterneForm.VELDEN, model, response);
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

    private void fill(Model model, Dossier dossier, ExterneForm invoer) {
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("versie", dossier.nota().versie().orElse(null));
        model.addAttribute("partijen", buiten.of(dossier));
        model.addAttribute("oordelen", Oordeel.VAN_PARTIJ);
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", Map.of());
    }
}
