package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody says for a party what it thinks of a versie. */
@Controller
@RequestMapping("/notas/{kenmerk}/afstemmingen")
class AfstemmingController {
    private static final String PAGE = "afstemming/afstemmen";

    private final RecordingAfstemming recording;
    private final Afstempaginas paginas;
    private final Redenen redenen;

    AfstemmingController(RecordingAfstemming recording, Afstempaginas paginas, Redenen redenen) {
        this.recording = recording;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(
            @PathVariable Kenmerk kenmerk,
            @RequestParam @Nullable String onderdeel,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var pagina = paginas.of(medewerker, kenmerk, onderdeel, null);
        fill(model, pagina, AntwoordForm.LEEG);
        var against = against(pagina, onderdeel);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, AntwoordForm.velden(against), model, response);
    }

    @PostMapping
    String record(
            @PathVariable Kenmerk kenmerk,
            AntwoordForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (record(medewerker, kenmerk, form)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "afstemming.gedaan");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                fill(model, paginas.of(medewerker, kenmerk, form.onderdeel(), form.versie()), form.compact());
                yield redenen.show(PAGE, bezwaren, AntwoordForm.velden(bezwaren), model, response);
            }
        };
    }

    private Outcome<UUID> record(Medewerker medewerker, Kenmerk kenmerk, AntwoordForm form) {
        return switch (form.toAntwoord()) {
            case Outcome.Refused<Antwoord>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Antwoord>(var antwoord) -> recording.record(medewerker, kenmerk, antwoord);
        };
    }

    private static void fill(Model model, Afstempagina pagina, AntwoordForm invoer) {
        model.addAttribute("pagina", pagina);
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", Map.of());
    }

    private static List<Reden> against(Afstempagina pagina, @Nullable String onderdeel) {
        var against = AfstemmingHandeling.AFSTEMMEN.against(pagina.dossier());
        if (!against.isEmpty() || onderdeel == null || pagina.vraag() != null) return against;
        return List.of(Reden.magNiet("afstemming.reden.niet-gevraagd", onderdeel));
    }
}
