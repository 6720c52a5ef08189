package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.nota.organisatie.Aanmeldingen;
import nl.nota.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.IdGenerator;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Asks the device of somebody who came by a link to make a passkey. */
@Controller
class AanmeldvraagController {
    private final Aanmeldingen aanmeldingen;
    private final Uitdagingen uitdagingen;
    private final IdGenerator identiteiten;

    AanmeldvraagController(Aanmeldingen aanmeldingen, Uitdagingen uitdagingen, IdGenerator identiteiten) {
        this.aanmeldingen = aanmeldingen;
        this.uitdagingen = uitdagingen;
        this.identiteiten = identiteiten;
    }

    /** The question to the device; a first beheerder is nobody yet, and gets a number by it. */
    @PostMapping(path = "/aanmelden/{geheim}/passkey/vragen", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(@PathVariable String geheim, AanmeldForm form, HttpServletRequest request) {
        var genodigde = aanmeldingen.find(geheim).orElseThrow(NotFound::new);
        var keuze = form.toKeuze();
        return uitdagingen.make(
                request,
                Objects.requireNonNullElseGet(genodigde.wie(), identiteiten::generateId),
                Objects.requireNonNullElse(genodigde.gebruikersnaam(), keuze.gebruikersnaam()),
                Objects.requireNonNullElse(genodigde.naam(), keuze.naam()));
    }
}
