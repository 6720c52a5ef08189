package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.organisatie.DemoMensen;
import nl.nota.organisatie.Inlogpoging;
import nl.nota.organisatie.Inlogwegen;
import nl.nota.organisatie.LoggingIn;
import nl.nota.web.Ingang;
import nl.nota.web.Redenen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page. */
@Controller
class InlogController {
    private static final String PAGE = "organisatie/inloggen";

    private final LoggingIn loggingIn;
    private final Ingang ingang;
    private final Redenen redenen;
    private final Inlogwegen wegen;
    private final ObjectProvider<DemoMensen> demo;

    InlogController(
            LoggingIn loggingIn, Ingang ingang, Redenen redenen, Inlogwegen wegen, ObjectProvider<DemoMensen> demo) {
        this.loggingIn = loggingIn;
        this.ingang = ingang;
        this.redenen = redenen;
        this.wegen = wegen;
        this.demo = demo;
    }

    @GetMapping("/inloggen")
    String form(@RequestParam(defaultValue = "") String als, HttpServletRequest request, Model model) {
        if (request.getUserPrincipal() != null) return "redirect:/";
        return page(als, request, model);
    }

    @PostMapping("/inloggen")
    String logIn(
            @RequestParam(defaultValue = "") String gebruikersnaam,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (loggingIn.attempt(gebruikersnaam, wachtwoord, request.getRemoteAddr())) {
            case Inlogpoging.Gelukt(var medewerker) ->
                "redirect:" + ingang.enter(request, response, medewerker.gebruikersnaam());
            case Inlogpoging.Mislukt() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield again(Reden.onjuist("organisatie.reden.inloggen"), gebruikersnaam, request, model);
            }
            case Inlogpoging.TeVaak(var seconden) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconden));
                yield again(Reden.onjuist("organisatie.reden.te-vaak", seconden), gebruikersnaam, request, model);
            }
        };
    }

    private String again(Reden reden, String gebruikersnaam, HttpServletRequest request, Model model) {
        model.addAttribute(Redenen.MODEL, redenen.texts(List.of(reden)));
        return page(gebruikersnaam, request, model);
    }

    private String page(String gebruikersnaam, HttpServletRequest request, Model model) {
        var mensen = demo.stream().flatMap(demo -> demo.all().stream()).toList();
        var isDemo = mensen.stream().anyMatch(mens -> mens.gebruikersnaam().equals(gebruikersnaam));
        model.addAttribute("gebruikersnaam", gebruikersnaam);
        model.addAttribute("wachtwoord", isDemo ? DemoMensen.WACHTWOORD : "");
        model.addAttribute("mensen", mensen);
        model.addAttribute("wegen", wegen);
        model.addAttribute("bewaard", ingang.keepsForm(request));
        model.addAttribute("uitgelogd", request.getParameter("uitgelogd") != null);
        return PAGE;
    }
}
