package nl.nota.verzending.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Kamerrecht;
import nl.nota.verzending.Kamerregister;
import nl.nota.verzending.Kamerverplichting;
import nl.nota.verzending.Kamervraag;
import nl.nota.verzending.Kamerzaak;
import nl.nota.verzending.RecordingKamerzaak;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of moties and toezeggingen, and the form that writes one down. */
@Controller
@RequestMapping("/toezeggingen")
class KamerregisterController {
    private static final String PAGE = "verzending/toezeggingen";

    private final Kamerregister register;
    private final RecordingKamerzaak recording;
    private final Redenen redenen;

    KamerregisterController(Kamerregister register, RecordingKamerzaak recording, Redenen redenen) {
        this.register = register;
        this.recording = recording;
        this.redenen = redenen;
    }

    /**
     * The register.
     *
     * @param aanvullen the number of one of which the source or the term is to be written down
     */
    @GetMapping
    String show(
            Kamerfilter filter, @RequestParam(defaultValue = "") String aanvullen, Medewerker medewerker, Model model) {
        fill(filter, aanvullen.isEmpty() ? KamerzaakForm.LEEG : known(aanvullen, medewerker), medewerker, model);
        return PAGE;
    }

    private KamerzaakForm known(String nummer, Medewerker medewerker) {
        return register.of(medewerker, new Kamervraag(null, null, null)).stream()
                .filter(een -> een.nummer().equals(nummer))
                .findFirst()
                .map(KamerzaakForm::of)
                .orElse(KamerzaakForm.LEEG);
    }

    @PostMapping
    String record(
            KamerzaakForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (record(medewerker, form)) {
            case Outcome.Done<String>(var nummer) -> {
                next.addFlashAttribute("gedaan", nummer);
                yield "redirect:/toezeggingen";
            }
            case Outcome.Refused<String>(var bezwaren) -> {
                fill(new Kamerfilter(null, null, null), form, medewerker, model);
                yield redenen.show(PAGE, bezwaren, KamerzaakForm.VELDEN, model, response);
            }
        };
    }

    private Outcome<String> record(Medewerker medewerker, KamerzaakForm form) {
        var against = Kamerrecht.KAMERZAAK_VASTLEGGEN.against(medewerker);
        if (!against.isEmpty()) return Outcome.refused(against);
        return switch (form.toZaak()) {
            case Outcome.Refused<Kamerzaak>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Kamerzaak>(var zaak) -> recording.record(medewerker, zaak);
        };
    }

    private void fill(Kamerfilter filter, KamerzaakForm form, Medewerker medewerker, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("invoer", form);
        var rijen = register.of(medewerker, filter.vraag());
        model.addAttribute("rijen", rijen);
        model.addAttribute(
                "telaat", rijen.stream().filter(Kamerverplichting::teLaat).count());
        model.addAttribute("mag", Kamerrecht.KAMERZAAK_VASTLEGGEN.isFor(medewerker));
        model.addAttribute("fouten", Map.of());
    }
}
