package nl.nota.parafering.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.parafering.SettingParaaf;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a functie of the line initials a nota or sends it back. */
@Controller
@RequestMapping("/notas/{kenmerk}/parafen")
class ParaafController {
    private static final String PAGE = "parafering/paraferen";

    private final SettingParaaf setting;
    private final Paraafpaginas paginas;
    private final Redenen redenen;

    ParaafController(SettingParaaf setting, Paraafpaginas paginas, Redenen redenen) {
        this.setting = setting;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String form(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var pagina = paginas.of(medewerker, kenmerk, null);
        fill(model, pagina, ParaafForm.LEEG);
        var against = pagina.bezwaren();
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, ParaafForm.VELDEN, model, response);
    }

    @PostMapping
    String set(
            @PathVariable Kenmerk kenmerk,
            ParaafForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (set(medewerker, kenmerk, form)) {
            case Outcome.Done<UUID> done -> {
                var retour = Paraafoordeel.RETOUR.name().equals(form.oordeel());
                next.addFlashAttribute("gedaan", retour ? "parafering.retour" : "parafering.gezet");
                if (form.rij() != null) next.addAttribute("volgende", form.volgende() == null ? "" : form.volgende());
                yield form.next();
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                var pagina = paginas.of(medewerker, kenmerk, form.versie());
                if (form.rij() != null && pagina.vraag() == null) {
                    next.addFlashAttribute("weg", kenmerk.waarde());
                    next.addFlashAttribute("omdat", redenen.texts(bezwaren));
                    next.addAttribute("volgende", form.volgende() == null ? "" : form.volgende());
                    yield form.next();
                }
                fill(model, pagina, form);
                yield redenen.show(PAGE, bezwaren, ParaafForm.VELDEN, model, response);
            }
        };
    }

    private Outcome<UUID> set(Medewerker medewerker, Kenmerk kenmerk, ParaafForm form) {
        return switch (form.toVerzoek()) {
            case Outcome.Refused<Paraafverzoek>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Paraafverzoek>(var verzoek) -> setting.set(medewerker, kenmerk, verzoek);
        };
    }

    private static void fill(Model model, Paraafpagina pagina, ParaafForm invoer) {
        model.addAttribute("pagina", pagina);
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", Map.of());
    }
}
