package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.ChangingWachtwoord;
import nl.nota.organisatie.Inlogwegen;
import nl.nota.organisatie.MakingToken;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Passkeys;
import nl.nota.organisatie.RevokingToken;
import nl.nota.organisatie.Tokens;
import nl.nota.web.Ingang;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a person's own name, password and tokens. */
@Controller
@RequestMapping("/profiel")
class ProfielController {
    private static final String PAGE = "organisatie/profiel";
    private static final String AGAIN = "redirect:/profiel";
    private static final String MELDING = "melding";

    private final ChangingWachtwoord changingWachtwoord;
    private final MakingToken makingToken;
    private final RevokingToken revokingToken;
    private final Tokens tokens;
    private final Passkeys passkeys;
    private final Inlogwegen wegen;
    private final Versebewijzen bewijzen;
    private final Clock clock;
    private final Redenen redenen;
    private final Ingang ingang;

    ProfielController(
            ChangingWachtwoord changingWachtwoord,
            MakingToken makingToken,
            RevokingToken revokingToken,
            Tokens tokens,
            Passkeys passkeys,
            Inlogwegen wegen,
            Versebewijzen bewijzen,
            Clock clock,
            Redenen redenen,
            Ingang ingang) {
        this.changingWachtwoord = changingWachtwoord;
        this.makingToken = makingToken;
        this.revokingToken = revokingToken;
        this.tokens = tokens;
        this.passkeys = passkeys;
        this.wegen = wegen;
        this.bewijzen = bewijzen;
        this.clock = clock;
        this.redenen = redenen;
        this.ingang = ingang;
    }

    @ModelAttribute("profiel")
    Profiel profiel(Medewerker medewerker) {
        return Profiel.of(medewerker, tokens.of(medewerker.id()), clock.getZone());
    }

    @ModelAttribute("wegen")
    Inlogwegen wegen() {
        return wegen;
    }

    /** Nothing where the house has no passkeys. */
    @ModelAttribute("sleutels")
    @Nullable
    Sleutelpaneel sleutels(Medewerker medewerker, HttpServletRequest request) {
        if (!wegen.isPasskey()) return null;
        var bewijs = bewijzen.isAskedForKeys(request, medewerker);
        return Sleutelpaneel.of(passkeys.of(medewerker.id()), bewijs, clock);
    }

    @GetMapping
    String show() {
        return PAGE;
    }

    @PostMapping("/wachtwoord")
    String change(
            Medewerker medewerker,
            WachtwoordForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (changingWachtwoord.change(medewerker, form.toKeuze(), request.getRemoteAddr())) {
            case Outcome.Done<Medewerker> done -> {
                ingang.enter(request, response, medewerker.gebruikersnaam());
                next.addFlashAttribute(MELDING, "organisatie.profiel.wachtwoord.gewijzigd");
                yield AGAIN;
            }
            case Outcome.Refused<Medewerker> refused -> redenen.show(PAGE, refused, model, response);
        };
    }

    /** The new secret stands in this one answer, which is not kept anywhere. */
    @PostMapping("/tokens")
    String make(Medewerker medewerker, TokenForm form, HttpServletResponse response, Model model) {
        model.addAttribute("form", form);
        return switch (makingToken.make(medewerker, form.toNaam(), form.toSchrijven(), form.toDagen())) {
            case Outcome.Done<String>(var secret) -> {
                model.addAttribute("token", secret);
                model.addAttribute("profiel", profiel(medewerker));
                yield PAGE;
            }
            case Outcome.Refused<String> refused -> redenen.show(PAGE, refused, model, response);
        };
    }

    @PostMapping("/tokens/{id}/intrekkingen")
    String revoke(Medewerker medewerker, @PathVariable UUID id, RedirectAttributes next) {
        if (revokingToken.revoke(medewerker, id).isEmpty()) throw new NotFound();
        next.addFlashAttribute(MELDING, "organisatie.profiel.tokens.ingetrokken");
        return AGAIN;
    }
}
