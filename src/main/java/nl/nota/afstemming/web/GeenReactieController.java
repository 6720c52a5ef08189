package nl.nota.afstemming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.RecordingGeenReactie;
import nl.nota.afstemming.Zwijgvragen;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the secretariaat records that a party let its term pass in silence. */
@Controller
@RequestMapping("/notas/{kenmerk}/geen-reacties")
class GeenReactieController {
    private static final String PAGE = "afstemming/geen-reactie";

    private final RecordingGeenReactie silence;
    private final Dossiers dossiers;
    private final Zwijgvragen vragen;
    private final Redenen redenen;

    GeenReactieController(RecordingGeenReactie silence, Dossiers dossiers, Zwijgvragen vragen, Redenen redenen) {
        this.silence = silence;
        this.dossiers = dossiers;
        this.vragen = vragen;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        fill(model, dossier);
        var against = AfstemmingHandeling.GEEN_REACTIE_VASTLEGGEN.against(dossier);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, Map.of(), model, response);
    }

    @PostMapping
    String record(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(defaultValue = "") String onderdeel,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (silence.record(medewerker, kenmerk, onderdeel)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "afstemming.geen-reactie.gedaan");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                fill(model, dossiers.visibleTo(medewerker, kenmerk));
                yield redenen.show(PAGE, bezwaren, Map.of(), model, response);
            }
        };
    }

    private void fill(Model model, Dossier dossier) {
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("kenmerk", dossier.kenmerk());
        model.addAttribute("vragen", vragen.of(dossier));
        model.addAttribute(
                "nogNiet", vragen.waiting(dossier).stream().map(redenen::text).toList());
    }
}
