package nl.nota.archief.web;

import java.util.List;
import nl.nota.archief.Archiefbureau;
import nl.nota.archief.Archiefrecht;
import nl.nota.organisatie.Medewerker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The desk of the archive. */
@Controller
class ArchiefController {
    static final String BUREAU = "archief/bureau";

    private final Archiefbureau bureau;

    ArchiefController(Archiefbureau bureau) {
        this.bureau = bureau;
    }

    @GetMapping("/archief")
    String show(Medewerker medewerker, Model model) {
        if (!Archiefrecht.ARCHIEF_BEHEREN.isFor(medewerker)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        fill(bureau, medewerker, List.of(), "", model);
        return BUREAU;
    }

    /** The same page, with what was chosen and typed. */
    static void fill(Archiefbureau bureau, Medewerker medewerker, List<String> gekozen, String reden, Model model) {
        model.addAttribute("sluitbaar", bureau.closable(medewerker));
        model.addAttribute("afgesloten", bureau.closed(medewerker));
        model.addAttribute("voorbij", bureau.due(medewerker));
        model.addAttribute("lijsten", bureau.lists());
        model.addAttribute("gekozen", gekozen);
        model.addAttribute("reden", reden);
    }
}
