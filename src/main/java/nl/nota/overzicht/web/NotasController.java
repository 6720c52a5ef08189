package nl.nota.overzicht.web;

import nl.nota.nota.Fase;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Soort;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Notastanden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of all notas a person may see. */
@Controller
class NotasController {
    private final Notalijst lijst;
    private final Notastanden standen;

    NotasController(Notalijst lijst, Notastanden standen) {
        this.lijst = lijst;
        this.standen = standen;
    }

    @GetMapping("/notas")
    String list(@ModelAttribute("vraag") Vraag vraag, Medewerker medewerker, Model model) {
        var zoekvraag = vraag.toZoekvraag();
        var dossiers = lijst.visibleTo(medewerker, zoekvraag);
        model.addAttribute(
                "kaarten", standen.of(dossiers).stream().map(Kaart::of).toList());
        model.addAttribute("fasen", Fase.values());
        model.addAttribute("soorten", Soort.values());
        if (dossiers.size() == zoekvraag.grootte())
            model.addAttribute("volgende", Vraag.after(dossiers.getLast().nota()));
        return "overzicht/notas";
    }
}
