package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Aanmeldingen;
import nl.nota.organisatie.Aanmeldkeuze;
import nl.nota.organisatie.EnrollingMedewerker;
import nl.nota.organisatie.Inlogwegen;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import nl.nota.organisatie.Sleutelkeuze;
import nl.nota.web.Ingang;
import nl.nota.web.Redenen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody comes who was sent a link: looking at it, as a mail scanner does, uses nothing up. */
@Controller
@RequestMapping("/aanmelden/{geheim}")
class AanmeldController {
    private static final String PAGE = "organisatie/aanmelden";
    private static final String WEG = "organisatie/aanmelden-weg";
    private static final Reden VERLOPEN = Reden.achterhaald("organisatie.reden.passkey.verlopen");
    private final EnrollingMedewerker enrolling;
    private final Aanmeldingen aanmeldingen;
    private final Uitdagingen uitdagingen;
    private final Inlogwegen wegen;
    private final Ingang ingang;
    private final Redenen redenen;

    AanmeldController(
            EnrollingMedewerker enrolling,
            Aanmeldingen aanmeldingen,
            Uitdagingen uitdagingen,
            Inlogwegen wegen,
            Ingang ingang,
            Redenen redenen) {
        this.enrolling = enrolling;
        this.aanmeldingen = aanmeldingen;
        this.uitdagingen = uitdagingen;
        this.wegen = wegen;
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
        return answer(geheim, form, form.toKeuze(), request, response, model);
    }

    @PostMapping("/passkey")
    String enrollByPasskey(
            @PathVariable String geheim,
            AanmeldForm form,
            @RequestParam(defaultValue = "") String antwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var vraag = uitdagingen.takeMake(request);
        if (vraag == null) return again(geheim, form, List.of(VERLOPEN), response, model);
        var sleutel = new Sleutelkeuze.Passkey(vraag, antwoord, uitdagingen.adres(request));
        return answer(geheim, form, form.toKeuze().with(sleutel), request, response, model);
    }

    private String answer(
            String geheim,
            AanmeldForm form,
            Aanmeldkeuze keuze,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (enrolling.enroll(geheim, keuze)) {
            case Outcome.Done<Medewerker>(var wie) -> {
                var verder = ingang.enter(request, response, wie.gebruikersnaam());
                yield "redirect:" + (wie.is(Rol.BEHEER) ? "/beheer" : verder);
            }
            case Outcome.Refused<Medewerker>(List<Reden> bezwaren) -> again(geheim, form, bezwaren, response, model);
        };
    }

    private String again(
            String geheim, AanmeldForm form, List<Reden> bezwaren, HttpServletResponse response, Model model) {
        var pagina = page(geheim, form, response, model);
        return pagina.equals(WEG) ? pagina : redenen.show(pagina, bezwaren, AanmeldForm.VELDEN, model, response);
    }

    private String page(String geheim, AanmeldForm form, HttpServletResponse response, Model model) {
        var genodigde = aanmeldingen.find(geheim);
        if (genodigde.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return WEG;
        }
        model.addAttribute("genodigde", genodigde.get());
        model.addAttribute("geheim", geheim);
        model.addAttribute("wegen", wegen);
        model.addAttribute("invoer", form);
        model.addAttribute("fouten", Map.of());
        return PAGE;
    }
}
