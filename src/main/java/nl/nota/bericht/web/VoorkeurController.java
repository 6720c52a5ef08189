package nl.nota.bericht.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.nota.bericht.Agendageheimen;
import nl.nota.bericht.ChoosingBezorging;
import nl.nota.bericht.Mailkeuze;
import nl.nota.bericht.Mailkeuzes;
import nl.nota.bericht.RenewingAgenda;
import nl.nota.bericht.RevokingAgenda;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The part of the profile about mail and agenda. */
@Controller
@RequestMapping("/profiel/berichten")
class VoorkeurController {
    private static final String PAGE = "bericht/voorkeuren";
    private static final String AGAIN = "redirect:/profiel/berichten";
    private static final String MELDING = "melding";
    private static final Map<String, String> VELDEN =
            Map.of("bericht.reden.adres", "adres", "bericht.reden.adres-verplicht", "adres");

    private final Mailkeuzes keuzes;
    private final Agendageheimen geheimen;
    private final ChoosingBezorging choosing;
    private final RenewingAgenda renewing;
    private final RevokingAgenda revoking;
    private final Redenen redenen;

    VoorkeurController(
            Mailkeuzes keuzes,
            Agendageheimen geheimen,
            ChoosingBezorging choosing,
            RenewingAgenda renewing,
            RevokingAgenda revoking,
            Redenen redenen) {
        this.keuzes = keuzes;
        this.geheimen = geheimen;
        this.choosing = choosing;
        this.renewing = renewing;
        this.revoking = revoking;
        this.redenen = redenen;
    }

    @GetMapping
    String show(Medewerker medewerker, Model model) {
        return page(medewerker, keuzes.of(medewerker.id()), model);
    }

    @PostMapping
    String choose(
            Medewerker medewerker,
            BezorgingForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (choosing.choose(medewerker, form.toKeuze())) {
            case Outcome.Done<Mailkeuze> done -> {
                next.addFlashAttribute(MELDING, "bericht.voorkeur.bewaard");
                yield AGAIN;
            }
            case Outcome.Refused<Mailkeuze>(var bezwaren) -> {
                page(medewerker, form.toKeuze(), model);
                yield redenen.show(PAGE, bezwaren, VELDEN, model, response);
            }
        };
    }

    /** The secret stands in this one answer, which is not kept anywhere. */
    @PostMapping("/agenda")
    String renew(Medewerker medewerker, Model model) {
        model.addAttribute("geheim", renewing.renew(medewerker));
        return show(medewerker, model);
    }

    @PostMapping("/agenda/intrekkingen")
    String revoke(Medewerker medewerker, RedirectAttributes next) {
        if (!revoking.revoke(medewerker)) throw new NotFound();
        next.addFlashAttribute(MELDING, "bericht.agenda.ingetrokken");
        return AGAIN;
    }

    private String page(Medewerker medewerker, Mailkeuze keuze, Model model) {
        var agenda = geheimen.has(medewerker.id());
        model.addAttribute("voorkeuren", new Voorkeuren(keuze.adres(), keuze.bezorging(), agenda));
        return PAGE;
    }
}
