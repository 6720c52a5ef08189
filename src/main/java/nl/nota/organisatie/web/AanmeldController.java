package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Aanmeldingen;
import nl.nota.organisatie.EnrollingMedewerker;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import nl.nota.web.Ingang;
import nl.nota.web.Redenen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody comes who was sent a link: looking at it, as a mail scanner does, uses nothing up. */
@Controller
@RequestMapping("/aanmelden/{geheim}")
class AanmeldController {
    private static final String PAGE = "organisatie/aanmelden";
    private static final String WEG = "organisatie/aanmelden-weg";

    private final EnrollingMedewerker enrolling;
    private final Aanmeldingen aanmeldingen;
    private final Ingang ingang;
    private final Redenen redenen;

    AanmeldController(EnrollingMedewerker enrolling, Aanmeldingen aanmeldingen, Ingang ingang, Redenen redenen) {
        this.enrolling = enrolling;
        this.aanmeldingen = aanmeldingen;
        this.ingang = ingang;
        this.redenen = redenen;
    }

    @GetMapping
    String show(@PathVariable String geheim, HttpServletResponse response, Model model) {
        return page(geheim, new AanmeldForm(null, null, null, null), response, model);
    }

    @PostMapping
    String enroll(
            @PathVariable String geheim,
            AanmeldForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (enrolling.enroll(geheim, form.toKeuze())) {
            case Outcome.Done<Medewerker>(var wie) -> {
                var verder = ingang.enter(request, response, wie.gebruikersnaam());
                yield "redirect:" + (wie.is(Rol.BEHEER) ? "/beheer" : verder);
            }
            case Outcome.Refused<Medewerker>(List<Reden> bezwaren) -> {
                var pagina = page(geheim, form, response, model);
                yield pagina.equals(WEG) ? pagina : redenen.show(pagina, bezwaren, AanmeldForm.VELDEN, model, response);
            }
        };
    }

    private String page(String geheim, AanmeldForm form, HttpServletResponse response, Model model) {
        var genodigde = aanmeldingen.find(geheim);
        if (genodigde.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return WEG;
        }
        model.addAttribute("genodigde", genodigde.get());
        model.addAttribute("geheim", geheim);
        model.addAttribute("invoer", form);
        model.addAttribute("fouten", Map.of());
        return PAGE;
    }
}
