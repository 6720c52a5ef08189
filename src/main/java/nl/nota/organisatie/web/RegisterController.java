package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Huiswijziging;
import nl.nota.organisatie.KeepingHuisrij;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.web.Dag;
import nl.nota.web.Moment;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which beheer writes one code of the register, with its days and who comes after it. */
@Controller
@RequestMapping("/beheer/register")
class RegisterController {
    private static final String PAGE = "organisatie/code";

    private final KeepingHuisrij keeping;
    private final Vooruitblikken vooruit;
    private final Register register;
    private final MessageSource messages;
    private final Redenen redenen;
    private final Clock clock;

    RegisterController(
            KeepingHuisrij keeping,
            Vooruitblikken vooruit,
            Register register,
            MessageSource messages,
            Redenen redenen,
            Clock clock) {
        this.keeping = keeping;
        this.vooruit = vooruit;
        this.register = register;
        this.messages = messages;
        this.redenen = redenen;
        this.clock = clock;
    }

    /**
     * A new code, or one that is there.
     *
     * @param begin the first day of the period that is to be changed
     */
    @GetMapping("/code")
    String show(
            Medewerker beheer,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(defaultValue = "") String begin,
            Model model) {
        Beheerrecht.require(beheer, Huisrecht.REGISTER_BEHEREN);
        if (code == null) return page(RegisterForm.empty(LocalDate.now(clock).toString()), model);
        return register.entries().stream()
                .filter(een -> een.code().equals(code) && een.begin().toString().equals(begin))
                .findFirst()
                .map(een -> page(RegisterForm.of(een), model))
                .orElseThrow(NotFound::new);
    }

    /** What it would do; nothing is written down. */
    @PostMapping(params = Vooruitblikken.BEKIJK)
    String look(Medewerker beheer, RegisterForm form, Model model, HttpServletResponse response) {
        Beheerrecht.require(beheer, Huisrecht.REGISTER_BEHEREN);
        return vooruit.show(
                beheer, form.toRij(), form.nieuw(), page(form, model), RegisterForm.VELDEN, model, response);
    }

    @PostMapping
    String keep(
            Medewerker beheer, RegisterForm form, Model model, HttpServletResponse response, RedirectAttributes next) {
        Beheerrecht.require(beheer, Huisrecht.REGISTER_BEHEREN);
        return switch (keeping.keep(beheer, form.toRij(), form.nieuw())) {
            case Outcome.Done<Huiswijziging> gedaan -> {
                next.addFlashAttribute(Menspaginas.MELDING, "organisatie.beheer.register.vastgelegd");
                yield "redirect:/beheer/register";
            }
            case Outcome.Refused<Huiswijziging>(List<Reden> bezwaren) ->
                redenen.show(page(form, model), bezwaren, RegisterForm.VELDEN, model, response);
        };
    }

    private String page(RegisterForm form, Model model) {
        var soorten = new LinkedHashMap<String, String>();
        for (var soort : Onderdeel.Soort.values())
            soorten.put(soort.name(), messages.getMessage("organisatie.soort." + soort, null, Redenen.NEDERLANDS));
        model.addAttribute("invoer", form);
        model.addAttribute("sinds", Dag.parse(form.begin()).map(Moment::words).orElse(form.begin()));
        model.addAttribute("soorten", soorten);
        model.addAttribute("fouten", Map.of());
        return PAGE;
    }
}
