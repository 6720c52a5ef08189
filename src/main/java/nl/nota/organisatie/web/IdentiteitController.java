package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Personeel;
import nl.nota.organisatie.Persoon;
import nl.nota.organisatie.UnlinkingIdentiteit;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beheer says that somebody at the provider is no longer this person. */
@Controller
class IdentiteitController {
    private final UnlinkingIdentiteit unlinking;
    private final Personeel personeel;
    private final Menspaginas paginas;
    private final Redenen redenen;

    IdentiteitController(UnlinkingIdentiteit unlinking, Personeel personeel, Menspaginas paginas, Redenen redenen) {
        this.unlinking = unlinking;
        this.personeel = personeel;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    @PostMapping("/beheer/mensen/{id}/identiteiten/verwijderingen")
    String unlink(
            Medewerker beheer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String uitgever,
            @RequestParam(defaultValue = "") String onderwerp,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (unlinking.unlink(beheer, id, uitgever, onderwerp)) {
            case Outcome.Done<Persoon> gedaan -> {
                next.addFlashAttribute(Menspaginas.MELDING, "organisatie.beheer.identiteit.weg");
                yield "redirect:/beheer/mensen/" + id;
            }
            case Outcome.Refused<Persoon> refused -> {
                Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
                var wie = personeel.find(id).orElseThrow(NotFound::new);
                yield redenen.show(paginas.show(wie, MensForm.of(wie), model), refused, model, response);
            }
        };
    }
}
