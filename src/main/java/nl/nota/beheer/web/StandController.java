package nl.nota.beheer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.nota.beheer.CheckingLogboek;
import nl.nota.beheer.Installatiestanden;
import nl.nota.bericht.RetryingPost;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which beheer sees how the installation stands, and sets going again what stood still. */
@Controller
@RequestMapping("/beheer/stand")
class StandController {
    private static final String PAGE = "beheer/stand";

    private final Installatiestanden standen;
    private final RetryingPost retrying;
    private final CheckingLogboek checking;
    private final Redenen redenen;

    StandController(Installatiestanden standen, RetryingPost retrying, CheckingLogboek checking, Redenen redenen) {
        this.standen = standen;
        this.retrying = retrying;
        this.checking = checking;
        this.redenen = redenen;
    }

    @GetMapping
    String show(Medewerker beheer, Model model) {
        Beheerdeur.require(beheer);
        model.addAttribute("blad", Standblad.of(standen.now()));
        return PAGE;
    }

    @PostMapping("/post")
    String retryAll(Medewerker beheer, Model model, HttpServletResponse response, RedirectAttributes next) {
        return retry(beheer, null, model, response, next);
    }

    @PostMapping("/post/{id}")
    String retryOne(
            Medewerker beheer,
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return retry(beheer, id, model, response, next);
    }

    private String retry(
            Medewerker beheer, @Nullable UUID een, Model model, HttpServletResponse response, RedirectAttributes next) {
        Beheerdeur.require(beheer);
        return switch (retrying.retry(beheer, een)) {
            case Outcome.Done<Integer>(var aantal) -> {
                next.addFlashAttribute("opnieuw", aantal);
                yield "redirect:/beheer/stand";
            }
            case Outcome.Refused<Integer> refused -> redenen.show(show(beheer, model), refused, model, response);
        };
    }

    @PostMapping("/ketencontroles")
    String check(Medewerker beheer, Model model, HttpServletResponse response, RedirectAttributes next) {
        Beheerdeur.require(beheer);
        return switch (checking.check(beheer)) {
            case Outcome.Done<UUID> begonnen -> {
                next.addFlashAttribute("begonnen", true);
                yield "redirect:/beheer/stand";
            }
            case Outcome.Refused<UUID> refused -> redenen.show(show(beheer, model), refused, model, response);
        };
    }
}
