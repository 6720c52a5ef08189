package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Huiswijziging;
import nl.nota.organisatie.KeepingHuisrij;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Parafenlijnen;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which beheer says which functies usually initial the notas of an onderdeel. */
@Controller
@RequestMapping("/beheer/parafenlijnen")
class LijnController {
    private final KeepingHuisrij keeping;
    private final Vooruitblikken vooruit;
    private final Parafenlijnen lijnen;
    private final Redenen redenen;

    LijnController(KeepingHuisrij keeping, Vooruitblikken vooruit, Parafenlijnen lijnen, Redenen redenen) {
        this.keeping = keeping;
        this.vooruit = vooruit;
        this.lijnen = lijnen;
        this.redenen = redenen;
    }

    @GetMapping
    String list(Medewerker beheer, Model model) {
        Beheerrecht.require(beheer, Huisrecht.REGISTER_BEHEREN);
        model.addAttribute("lijnen", lijnen.all());
        return "organisatie/lijnen";
    }

    /** A new line, or the one that an onderdeel has. */
    @GetMapping("/lijn")
    String show(Medewerker beheer, @RequestParam(required = false) @Nullable String onderdeel, Model model) {
        Beheerrecht.require(beheer, Huisrecht.REGISTER_BEHEREN);
        if (onderdeel == null) return page(new LijnForm("", "", true), model);
        var functies = lijnen.of(onderdeel);
        if (functies.isEmpty()) throw new NotFound();
        return page(new LijnForm(onderdeel, String.join(" ", functies), false), model);
    }

    /** What it would do; nothing is written down. */
    @PostMapping(params = Vooruitblikken.BEKIJK)
    String look(Medewerker beheer, LijnForm form, Model model, HttpServletResponse response) {
        Beheerrecht.require(beheer, Huisrecht.REGISTER_BEHEREN);
        return vooruit.show(beheer, form.toRij(), form.nieuw(), page(form, model), LijnForm.VELDEN, model, response);
    }

    @PostMapping
    String keep(Medewerker beheer, LijnForm form, Model model, HttpServletResponse response, RedirectAttributes next) {
        Beheerrecht.require(beheer, Huisrecht.REGISTER_BEHEREN);
        return switch (keeping.keep(beheer, form.toRij(), form.nieuw())) {
            case Outcome.Done<Huiswijziging> gedaan -> {
                next.addFlashAttribute(Menspaginas.MELDING, "organisatie.beheer.register.vastgelegd");
                yield "redirect:/beheer/parafenlijnen";
            }
            case Outcome.Refused<Huiswijziging>(List<Reden> bezwaren) ->
                redenen.show(page(form, model), bezwaren, LijnForm.VELDEN, model, response);
        };
    }

    private static String page(LijnForm form, Model model) {
        model.addAttribute("invoer", form);
        model.addAttribute("fouten", Map.of());
        return "organisatie/lijn";
    }
}
