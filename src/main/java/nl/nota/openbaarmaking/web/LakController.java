package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Bijlagevoorbeelden;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.openbaarmaking.RedactingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which somebody says what of a decided nota stays inside, and sees what the public would read. */
@Controller
@RequestMapping("/notas/{kenmerk}/openbaarmaking")
class LakController {
    private static final String LAKKEN = "openbaarmaking/lakken";
    private static final String PUBLIEK = "openbaarmaking/publiek";

    private final Dossiers dossiers;
    private final Lakbladen bladen;
    private final RedactingNota redacting;
    private final Bijlagevoorbeelden voorbeelden;
    private final Redenen redenen;

    LakController(
            Dossiers dossiers,
            Lakbladen bladen,
            RedactingNota redacting,
            Bijlagevoorbeelden voorbeelden,
            Redenen redenen) {
        this.dossiers = dossiers;
        this.bladen = bladen;
        this.redacting = redacting;
        this.voorbeelden = voorbeelden;
        this.redenen = redenen;
    }

    @GetMapping
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        return page(LAKKEN, kenmerk, medewerker, List.of(), model, response);
    }

    /** What the public would read, beside what was decided on. */
    @GetMapping("/publiek")
    String compare(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        return page(PUBLIEK, kenmerk, medewerker, List.of(), model, response);
    }

    @PostMapping("/lakkingen")
    String redact(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            LakForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (redacting.redact(medewerker, kenmerk, form.toVerzoek())) {
            case Outcome.Done<List<String>>(var ids) -> {
                next.addFlashAttribute("gelakt", ids.size());
                yield "redirect:/notas/{kenmerk}/openbaarmaking";
            }
            case Outcome.Refused<List<String>>(var tegen) -> {
                model.addAttribute("form", form);
                yield page(LAKKEN, kenmerk, medewerker, tegen, model, response);
            }
        };
    }

    private String page(
            String pagina,
            Kenmerk kenmerk,
            Medewerker medewerker,
            List<Reden> tegen,
            Model model,
            HttpServletResponse response) {
        var against = OpenbaarmakingHandeling.againstReading(dossiers.visibleTo(medewerker, kenmerk));
        if (!against.isEmpty()) {
            model.addAttribute("kenmerk", kenmerk);
            return redenen.show("nota/weigering", new Outcome.Refused<>(against), model, response);
        }
        var opslag = bladen.of(medewerker, kenmerk);
        model.addAttribute("kop", opslag.blad().kop());
        model.addAttribute("blad", opslag.blad());
        if (pagina.equals(PUBLIEK)) {
            voorbeelden.prepare(opslag.lak());
            model.addAttribute("publicatie", opslag.lak().publicatie());
            model.addAttribute("origineel", opslag.lak().origineel());
            model.addAttribute("stukken", opslag.lak().stukken());
            model.addAttribute("originelen", opslag.lak().origineleStukken());
        }
        return tegen.isEmpty() ? pagina : redenen.show(pagina, new Outcome.Refused<>(tegen), model, response);
    }
}
