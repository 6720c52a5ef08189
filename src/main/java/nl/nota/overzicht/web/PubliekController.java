package nl.nota.overzicht.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.nota.Binnenvak;
import nl.nota.nota.Binnenwerk;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.Notasjablonen;
import nl.nota.nota.Publieksversie;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Druk;
import nl.nota.overzicht.Papier;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows who writes a nota how the public would read it now. */
@Controller
class PubliekController {
    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Binnenwerk binnen;
    private final Notasjablonen sjablonen;
    private final Redenen redenen;

    PubliekController(
            Dossiers dossiers, Concepten concepten, Binnenwerk binnen, Notasjablonen sjablonen, Redenen redenen) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.binnen = binnen;
        this.sjablonen = sjablonen;
        this.redenen = redenen;
    }

    @GetMapping("/notas/{kenmerk}/publiek")
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        model.addAttribute("kenmerk", kenmerk);
        if (!bezwaren.isEmpty())
            return redenen.show("nota/weigering", new Outcome.Refused<>(bezwaren), model, response);
        var nota = dossier.nota();
        var inhoud = concepten.of(nota).inhoud();
        var vakken = binnen.of(kenmerk, inhoud);
        var publiek = Publieksversie.of(inhoud, vakken);
        model.addAttribute(
                "papier",
                Papier.publiek(
                        publiek, kenmerk.waarde(), sjablonen.of(nota).profiel(), Druk.concept(nota.begonnenOp())));
        model.addAttribute("weg", vakken.stream().filter(Binnenvak::isWeg).toList());
        model.addAttribute("gronden", List.copyOf(Publieksversie.gronden(inhoud, vakken)));
        return "overzicht/publiek";
    }
}
