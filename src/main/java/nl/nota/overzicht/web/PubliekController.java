package nl.nota.overzicht.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NotaHandeling;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Publiekbeeld;
import nl.nota.overzicht.Publiekbeelden;
import nl.nota.web.Moment;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows how the public would read a nota now: its concept, or one of its versies. */
@Controller
@RequestMapping("/notas/{kenmerk}")
class PubliekController {
    private final Dossiers dossiers;
    private final Publiekbeelden beelden;
    private final Redenen redenen;
    private final Clock clock;

    PubliekController(Dossiers dossiers, Publiekbeelden beelden, Redenen redenen, Clock clock) {
        this.clock = clock;
        this.dossiers = dossiers;
        this.beelden = beelden;
        this.redenen = redenen;
    }

    @GetMapping("/publiek")
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        model.addAttribute("kenmerk", kenmerk);
        if (!bezwaren.isEmpty())
            return redenen.show("nota/weigering", new Outcome.Refused<>(bezwaren), model, response);
        return page(beelden.of(dossier), model);
    }

    @GetMapping("/versies/{nummer}/publiek")
    String versie(@PathVariable Kenmerk kenmerk, @PathVariable int nummer, Medewerker medewerker, Model model) {
        model.addAttribute("kenmerk", kenmerk);
        return page(beelden.of(medewerker, kenmerk, nummer).orElseThrow(NotFound::new), model);
    }

    private String page(Publiekbeeld beeld, Model model) {
        model.addAttribute("beeld", beeld);
        model.addAttribute("gemaakt", Moment.words(beeld.gemaaktOp(), clock.getZone()));
        var ingediend = beeld.ingediendOp();
        if (ingediend != null) model.addAttribute("ingediend", Moment.words(ingediend, clock.getZone()));
        return "overzicht/publiek";
    }
}
