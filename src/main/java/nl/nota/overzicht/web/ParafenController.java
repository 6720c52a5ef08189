package nl.nota.overzicht.web;

import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Notabeelden;
import nl.nota.overzicht.Paraafstapel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that waits for somebody's paraaf, to be read and passed on one after the other. */
@Controller
class ParafenController {
    private final Paraafstapel stapel;
    private final Notabeelden beelden;

    ParafenController(Paraafstapel stapel, Notabeelden beelden) {
        this.stapel = stapel;
        this.beelden = beelden;
    }

    @GetMapping("/parafen")
    String show(@RequestParam(required = false) @Nullable String nota, Medewerker medewerker, Model model) {
        var regels = stapel.of(medewerker);
        var rij = regels.stream().map(Paraafrij.Plaats::of).toList();
        var getoond = Paraafrij.chosen(regels, nota);
        var pagina = getoond.map(kenmerk -> new Paraafrij(rij, kenmerk.waarde(), beelden.of(medewerker, kenmerk)))
                .orElseGet(() -> new Paraafrij(rij, null, null));
        model.addAttribute("pagina", pagina);
        return "overzicht/parafen";
    }
}
