package nl.nota.overzicht.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Werkplekken;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How somebody sets up the own desk: kept filters, and whether single keys work in the list. */
@Controller
@RequestMapping("/werkvoorraad")
class WerkfilterController {
    private static final Map<String, String> VELDEN = Map.of(
            "overzicht.reden.filternaam", "naam",
            "overzicht.reden.filters-vol", "naam");

    private final Werkplekken plekken;
    private final Werkpaginas paginas;
    private final Redenen redenen;

    WerkfilterController(Werkplekken plekken, Werkpaginas paginas, Redenen redenen) {
        this.plekken = plekken;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    @PostMapping("/filters")
    String keep(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "false") boolean gedeeld,
            @ModelAttribute Werkadres adres,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (plekken.keep(medewerker, naam, adres.query(), gedeeld)) {
            case Outcome.Done<String> done -> {
                next.addFlashAttribute("gedaan", "overzicht.werk.filter-bewaard");
                yield back(adres);
            }
            case Outcome.Refused<String>(var bezwaren) -> {
                model.addAttribute("naam", naam);
                model.addAttribute("gedeeld", gedeeld);
                yield redenen.show(paginas.show(medewerker, adres, model), bezwaren, VELDEN, model, response);
            }
        };
    }

    @PostMapping("/filters/{id}/verwijderingen")
    String drop(@PathVariable UUID id, @ModelAttribute Werkadres adres, Medewerker medewerker) {
        plekken.drop(medewerker, id);
        return back(adres);
    }

    /**
     * Where the switch stands.
     *
     * @param nota the nota of which two versies are compared there; null in the list
     */
    record Schakelplaats(
            @Nullable Kenmerk nota,
            @Nullable Integer vanaf,
            @Nullable Integer tot,
            @Nullable String weergave,
            @Nullable String alleen) {}

    @PostMapping("/sneltoetsen")
    String keys(
            @RequestParam(defaultValue = "false") boolean aan,
            @ModelAttribute Werkadres adres,
            @ModelAttribute Schakelplaats plaats,
            Medewerker medewerker,
            RedirectAttributes next) {
        plekken.useKeys(medewerker, aan);
        if (plaats.nota() == null) return back(adres);
        next.addAttribute("kenmerk", plaats.nota());
        next.addAttribute("van", plaats.vanaf());
        next.addAttribute("tot", plaats.tot());
        next.addAttribute("weergave", plaats.weergave());
        next.addAttribute("alleen", plaats.alleen());
        return "redirect:/notas/{kenmerk}/vergelijkingen";
    }

    static String back(Werkadres adres) {
        return "redirect:/werkvoorraad" + (adres.query().isEmpty() ? "" : "?" + adres.query());
    }
}
