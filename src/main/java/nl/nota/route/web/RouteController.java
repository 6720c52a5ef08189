package nl.nota.route.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Routeverzoek;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a route: who is asked when, what changed, and the form of one change at a time. */
@Controller
class RouteController {
    private static final String PAGE = "route/route";
    private static final Map<String, String> VELDEN = Map.ofEntries(
            Map.entry("route.reden.reden-verplicht", "reden"),
            Map.entry("route.reden.gezag-verplicht", "opGezagVan"),
            Map.entry("route.reden.gezag-betrokken", "opGezagVan"),
            Map.entry("route.reden.geen-gezag", "opGezagVan"),
            Map.entry("route.reden.geen-vervanger", "door"),
            Map.entry("route.reden.geen-termijn", "uiterlijk"),
            Map.entry("route.reden.zelfde-termijn", "uiterlijk"),
            Map.entry("route.reden.termijn-voorbij", "uiterlijk"),
            Map.entry("nota.kop.datum", "uiterlijk"),
            Map.entry("route.reden.halte-nummer", "halte"),
            Map.entry("route.reden.kring-partij", "onderdeel"),
            Map.entry("route.reden.geen-onderdeel", "onderdeel"));

    private final ChangingRoute changing;
    private final Dossiers dossiers;
    private final Routepaginas paginas;
    private final Redenen redenen;

    RouteController(ChangingRoute changing, Dossiers dossiers, Routepaginas paginas, Redenen redenen) {
        this.changing = changing;
        this.dossiers = dossiers;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    @GetMapping("/notas/{kenmerk}/route")
    String show(
            @PathVariable Kenmerk kenmerk, @ModelAttribute("form") Routeform form, Medewerker medewerker, Model model) {
        fill(model, medewerker, kenmerk, form);
        return PAGE;
    }

    @PostMapping("/notas/{kenmerk}/routewijzigingen")
    String change(
            @PathVariable Kenmerk kenmerk,
            @ModelAttribute("form") Routeform form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (change(medewerker, kenmerk, form)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "route.gewijzigd");
                yield "redirect:/notas/{kenmerk}/route";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> again(kenmerk, form, bezwaren, medewerker, model, response);
        };
    }

    private Outcome<UUID> change(Medewerker medewerker, Kenmerk kenmerk, Routeform form) {
        return switch (form.toVerzoek().toVerzoek()) {
            case Outcome.Refused<Routeverzoek>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Routeverzoek>(var verzoek) -> changing.change(medewerker, kenmerk, verzoek);
        };
    }

    private String again(
            Kenmerk kenmerk,
            Routeform form,
            List<Reden> bezwaren,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        fill(model, medewerker, kenmerk, form);
        return redenen.show(PAGE, bezwaren, VELDEN, model, response);
    }

    private void fill(Model model, Medewerker medewerker, Kenmerk kenmerk, Routeform form) {
        model.addAttribute("blad", paginas.of(dossiers.visibleTo(medewerker, kenmerk), form));
        model.addAttribute("fouten", Map.of());
    }
}
