package nl.nota.besluit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.DecidingNota;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The private office records what a bewindspersoon decided elsewhere; a different kind of fact than deciding. */
@Controller
class VastleggingController {
    static final String PAGE = "besluit/vastleggen";

    private final DecidingNota deciding;
    private final Besluitpaginas paginas;
    private final Redenen redenen;
    private final Clock clock;

    VastleggingController(DecidingNota deciding, Besluitpaginas paginas, Redenen redenen, Clock clock) {
        this.deciding = deciding;
        this.paginas = paginas;
        this.redenen = redenen;
        this.clock = clock;
    }

    @PostMapping("/notas/{kenmerk}/vastleggingen")
    String record(
            @PathVariable Kenmerk kenmerk,
            BesluitForm besluit,
            VastleggingForm opgave,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (record(medewerker, kenmerk, besluit, opgave)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "besluit.vastleggen.gedaan");
                yield "redirect:/notas/{kenmerk}";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                fill(model, paginas.toRecord(medewerker, kenmerk), besluit, opgave);
                yield redenen.show(PAGE, bezwaren, BesluitForm.VELDEN, model, response);
            }
        };
    }

    private Outcome<UUID> record(Medewerker medewerker, Kenmerk kenmerk, BesluitForm besluit, VastleggingForm opgave) {
        return switch (opgave.toBeslissing(besluit, besluit.eisen(), clock.getZone())) {
            case Outcome.Refused<Beslissing>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Beslissing>(var beslissing) -> deciding.decide(medewerker, kenmerk, beslissing);
        };
    }

    static void fill(Model model, Vastleggingspagina pagina, BesluitForm besluit, VastleggingForm opgave) {
        model.addAttribute("pagina", pagina);
        model.addAttribute("invoer", besluit);
        model.addAttribute("opgave", opgave);
        model.addAttribute("fouten", Map.of());
    }
}
