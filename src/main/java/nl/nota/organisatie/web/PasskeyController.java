package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.AddingPasskey;
import nl.nota.organisatie.CheckingWachtwoord;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.RemovingPasskey;
import nl.nota.web.Redenen;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A person's own passkeys. Whoever has one, or is known at the provider, shows that first; whoever has not, the
 * password.
 */
@Controller
@RequestMapping("/profiel/passkeys")
class PasskeyController {
    private static final String PROFIEL = "/profiel";
    private static final Reden VERLOPEN = Reden.achterhaald("organisatie.reden.passkey.verlopen");
    private static final Reden BEWIJS = Reden.magNiet("organisatie.reden.passkey.bewijs");

    private final AddingPasskey adding;
    private final RemovingPasskey removing;
    private final CheckingWachtwoord checking;
    private final Uitdagingen uitdagingen;
    private final Versebewijzen bewijzen;
    private final Inlogmelding melding;
    private final Redenen redenen;
    private final Clock clock;

    PasskeyController(
            AddingPasskey adding,
            RemovingPasskey removing,
            CheckingWachtwoord checking,
            Uitdagingen uitdagingen,
            Versebewijzen bewijzen,
            Inlogmelding melding,
            Redenen redenen,
            Clock clock) {
        this.adding = adding;
        this.removing = removing;
        this.checking = checking;
        this.uitdagingen = uitdagingen;
        this.bewijzen = bewijzen;
        this.melding = melding;
        this.redenen = redenen;
        this.clock = clock;
    }

    /** The question to the device is put only to whoever showed before who it is. */
    @PostMapping(path = "/vragen", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> ask(
            Medewerker wie, @RequestParam(defaultValue = "") String wachtwoord, HttpServletRequest request) {
        var tegen = against(wie, wachtwoord, request);
        if (tegen.isEmpty()) return ResponseEntity.ok(uitdagingen.make(request, wie));
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(Map.of("reden", redenen.text(tegen.getFirst()).tekst()));
    }

    private List<Reden> against(Medewerker wie, String wachtwoord, HttpServletRequest request) {
        if (bewijzen.isFresh(request, wie)) return List.of();
        if (bewijzen.isAskedForKeys(request, wie)) return List.of(BEWIJS);
        return checking.check(wie, wachtwoord, request.getRemoteAddr());
    }

    /** A passkey that was made just now is shown too: a form that waited for a proof goes on. */
    @PostMapping
    String add(
            Medewerker wie,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String antwoord,
            HttpServletRequest request,
            RedirectAttributes next) {
        var vraag = uitdagingen.takeMake(request);
        if (vraag == null) return melding.at(PROFIEL, VERLOPEN, next);
        return switch (adding.add(wie, naam, vraag, antwoord, uitdagingen.adres(request))) {
            case Outcome.Done<String> gemaakt -> {
                bewijzen.give(request, wie.gebruikersnaam(), clock.instant());
                bewijzen.nextProfile(request);
                next.addFlashAttribute("melding", "organisatie.profiel.passkeys.toegevoegd");
                yield "redirect:" + bewijzen.next(request, wie.gebruikersnaam());
            }
            case Outcome.Refused<String>(var bezwaren) -> melding.at(PROFIEL, bezwaren.getFirst(), next);
        };
    }

    @PostMapping("/{id}/verwijderingen")
    String remove(Medewerker wie, @PathVariable UUID id, HttpServletRequest request, RedirectAttributes next) {
        if (bewijzen.isAskedForKeys(request, wie)) return melding.at(PROFIEL, BEWIJS, next);
        return switch (removing.remove(wie, id)) {
            case Outcome.Done<String> weg -> {
                next.addFlashAttribute("melding", "organisatie.profiel.passkeys.verwijderd");
                yield "redirect:" + PROFIEL;
            }
            case Outcome.Refused<String>(var bezwaren) -> melding.at(PROFIEL, bezwaren.getFirst(), next);
        };
    }
}
