package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.BlockingMedewerker;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.InvitingMedewerker;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Personeel;
import nl.nota.organisatie.Persoon;
import nl.nota.organisatie.UnblockingMedewerker;
import nl.nota.organisatie.WithdrawingUitnodiging;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beheer lets people in by a link, and shuts them out. */
@Controller
@RequestMapping("/beheer/mensen/{id}")
class ToegangController {
    private final InvitingMedewerker inviting;
    private final WithdrawingUitnodiging withdrawing;
    private final BlockingMedewerker blocking;
    private final UnblockingMedewerker unblocking;
    private final Personeel personeel;
    private final Menspaginas paginas;
    private final Redenen redenen;

    ToegangController(
            InvitingMedewerker inviting,
            WithdrawingUitnodiging withdrawing,
            BlockingMedewerker blocking,
            UnblockingMedewerker unblocking,
            Personeel personeel,
            Menspaginas paginas,
            Redenen redenen) {
        this.inviting = inviting;
        this.withdrawing = withdrawing;
        this.blocking = blocking;
        this.unblocking = unblocking;
        this.personeel = personeel;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    /** The link stands in this one answer, which is not kept anywhere. */
    @PostMapping("/uitnodigingen")
    String invite(Medewerker beheer, @PathVariable UUID id, Model model, HttpServletResponse response) {
        return switch (inviting.invite(beheer, id)) {
            case Outcome.Done<String>(var link) -> {
                model.addAttribute("link", link);
                yield page(beheer, id, model);
            }
            case Outcome.Refused<String> refused -> redenen.show(page(beheer, id, model), refused, model, response);
        };
    }

    @PostMapping("/uitnodigingen/intrekkingen")
    String withdraw(
            Medewerker beheer,
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return answer(
                withdrawing.withdraw(beheer, id),
                "organisatie.beheer.link.ingetrokken",
                model,
                response,
                next,
                beheer,
                id);
    }

    @PostMapping("/blokkades")
    String block(
            Medewerker beheer,
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return answer(
                blocking.block(beheer, id), "organisatie.beheer.blokkade.gezet", model, response, next, beheer, id);
    }

    @PostMapping("/blokkades/opheffingen")
    String unblock(
            Medewerker beheer,
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return answer(
                unblocking.unblock(beheer, id), "organisatie.beheer.blokkade.weg", model, response, next, beheer, id);
    }

    private String answer(
            Outcome<Persoon> uitkomst,
            String melding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Medewerker beheer,
            UUID id) {
        return switch (uitkomst) {
            case Outcome.Done<Persoon> gedaan -> {
                next.addFlashAttribute(Menspaginas.MELDING, melding);
                yield "redirect:/beheer/mensen/" + id;
            }
            case Outcome.Refused<Persoon> refused -> redenen.show(page(beheer, id, model), refused, model, response);
        };
    }

    private String page(Medewerker beheer, UUID id, Model model) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        var wie = personeel.find(id).orElseThrow(NotFound::new);
        return paginas.show(wie, MensForm.of(wie), model);
    }
}
