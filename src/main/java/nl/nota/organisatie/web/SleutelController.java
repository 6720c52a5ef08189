package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.nota.organisatie.Inlogpoging;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.ShowingPasskey;
import nl.nota.web.Ingang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Coming in by a passkey, and showing by it that one is still the same person. */
@Controller
class SleutelController {
    private final ShowingPasskey showing;
    private final Uitdagingen uitdagingen;
    private final Versebewijzen bewijzen;
    private final Ingang ingang;
    private final Inlogmelding melding;
    private final Clock clock;

    SleutelController(
            ShowingPasskey showing,
            Uitdagingen uitdagingen,
            Versebewijzen bewijzen,
            Ingang ingang,
            Inlogmelding melding,
            Clock clock) {
        this.showing = showing;
        this.uitdagingen = uitdagingen;
        this.bewijzen = bewijzen;
        this.ingang = ingang;
        this.melding = melding;
        this.clock = clock;
    }

    @PostMapping(path = "/inloggen/passkey/vragen", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request) {
        return uitdagingen.show(request, null);
    }

    @PostMapping("/inloggen/passkey")
    String logIn(
            @RequestParam(defaultValue = "") String antwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (request.getUserPrincipal() != null) return "redirect:/";
        return switch (show(antwoord, null, request)) {
            case Inlogpoging.Gelukt(var wie) -> {
                var verder = ingang.enter(request, response, wie.gebruikersnaam());
                bewijzen.give(request, wie.gebruikersnaam(), clock.instant());
                yield "redirect:" + verder;
            }
            case Inlogpoging.Mislukt() -> melding.atTheDoor("organisatie.reden.passkey.niet-herkend", next);
            case Inlogpoging.TeVaak(var seconden) -> melding.tooOften("/inloggen", seconden, next);
        };
    }

    @PostMapping(path = "/bewijs/passkey/vragen", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String askProof(Medewerker wie, HttpServletRequest request) {
        return uitdagingen.show(request, wie);
    }

    @PostMapping("/bewijs/passkey")
    String prove(
            Medewerker wie,
            @RequestParam(defaultValue = "") String antwoord,
            HttpServletRequest request,
            RedirectAttributes next) {
        return switch (show(antwoord, wie, request)) {
            case Inlogpoging.Gelukt(var zelf) -> {
                bewijzen.give(request, zelf.gebruikersnaam(), clock.instant());
                yield "redirect:" + bewijzen.next(request, zelf.gebruikersnaam());
            }
            case Inlogpoging.Mislukt() -> melding.atTheProof("organisatie.reden.passkey.niet-herkend", next);
            case Inlogpoging.TeVaak(var seconden) -> melding.tooOften("/bewijs", seconden, next);
        };
    }

    private Inlogpoging show(String antwoord, @Nullable Medewerker wie, HttpServletRequest request) {
        return showing.show(
                uitdagingen.takeShow(request), antwoord, wie, uitdagingen.adres(request), request.getRemoteAddr());
    }
}
