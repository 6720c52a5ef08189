package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Huiswijziging;
import nl.nota.organisatie.KeepingHuisrij;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Personeel;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which beheer adds somebody, or says what somebody is and does from now on. */
@Controller
@RequestMapping("/beheer/mensen")
class MensController {
    private final KeepingHuisrij keeping;
    private final Vooruitblikken vooruit;
    private final Personeel personeel;
    private final Menspaginas paginas;
    private final Redenen redenen;

    MensController(
            KeepingHuisrij keeping, Vooruitblikken vooruit, Personeel personeel, Menspaginas paginas, Redenen redenen) {
        this.keeping = keeping;
        this.vooruit = vooruit;
        this.personeel = personeel;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    @GetMapping("/nieuw")
    String begin(Medewerker beheer, Model model) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        return paginas.begin(MensForm.empty(), model);
    }

    @PostMapping
    String add(Medewerker beheer, MensForm form, Model model, HttpServletResponse response, RedirectAttributes next) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        return switch (keeping.keep(beheer, form.toRij(), true)) {
            case Outcome.Done<Huiswijziging>(var gedaan) -> {
                next.addFlashAttribute(Menspaginas.MELDING, "organisatie.beheer.mens.toegevoegd");
                yield "redirect:/beheer/mensen/" + personeel.idOf(gedaan.sleutel());
            }
            case Outcome.Refused<Huiswijziging>(List<Reden> bezwaren) ->
                redenen.show(paginas.begin(form, model), bezwaren, MensForm.VELDEN, model, response);
        };
    }

    /** What it would do to add this person; nothing is written down. */
    @PostMapping(params = Vooruitblikken.BEKIJK)
    String look(Medewerker beheer, MensForm form, Model model, HttpServletResponse response) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        return vooruit.show(beheer, form.toRij(), true, paginas.begin(form, model), MensForm.VELDEN, model, response);
    }

    @GetMapping("/{id}")
    String show(Medewerker beheer, @PathVariable UUID id, Model model) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        var wie = personeel.find(id).orElseThrow(NotFound::new);
        return paginas.show(wie, MensForm.of(wie), model);
    }

    /** What it would do to change this person; nothing is written down. */
    @PostMapping(path = "/{id}", params = Vooruitblikken.BEKIJK)
    String look(Medewerker beheer, @PathVariable UUID id, MensForm form, Model model, HttpServletResponse response) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        var wie = personeel.find(id).orElseThrow(NotFound::new);
        var rij = form.toRij(wie.gebruikersnaam());
        return vooruit.show(beheer, rij, false, paginas.show(wie, form, model), MensForm.VELDEN, model, response);
    }

    @PostMapping("/{id}")
    String change(
            Medewerker beheer,
            @PathVariable UUID id,
            MensForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        var wie = personeel.find(id).orElseThrow(NotFound::new);
        return switch (keeping.keep(beheer, form.toRij(wie.gebruikersnaam()), false)) {
            case Outcome.Done<Huiswijziging> gedaan -> {
                next.addFlashAttribute(Menspaginas.MELDING, "organisatie.beheer.mens.gewijzigd");
                yield "redirect:/beheer/mensen/" + id;
            }
            case Outcome.Refused<Huiswijziging>(List<Reden> bezwaren) ->
                redenen.show(paginas.show(wie, form, model), bezwaren, MensForm.VELDEN, model, response);
        };
    }
}
