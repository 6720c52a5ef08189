package nl.nota.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Binnenwerk;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.MarkingBinnen;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.UnmarkingBinnen;
import nl.nota.nota.Woogronden;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which who writes a nota marks what stays inside. */
@Controller
@RequestMapping("/notas/{kenmerk}/binnen")
class BinnenController {
    private static final String PAGINA = "nota/binnen";

    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Binnenwerk binnen;
    private final Woogronden gronden;
    private final MarkingBinnen marking;
    private final UnmarkingBinnen unmarking;
    private final Redenen redenen;
    private final MessageSource messages;
    private final Clock clock;

    BinnenController(
            Dossiers dossiers,
            Concepten concepten,
            Binnenwerk binnen,
            Woogronden gronden,
            MarkingBinnen marking,
            UnmarkingBinnen unmarking,
            Redenen redenen,
            MessageSource messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.binnen = binnen;
        this.gronden = gronden;
        this.marking = marking;
        this.unmarking = unmarking;
        this.redenen = redenen;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            BinnenForm form,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        if (!bezwaren.isEmpty()) return refuse(kenmerk, new Outcome.Refused<>(bezwaren), model, response);
        return page(dossier, form, Map.of(), model);
    }

    @PostMapping
    String mark(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            BinnenForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (marking.mark(medewerker, kenmerk, form.toVerzoek())) {
            case Outcome.Done<List<UUID>> done -> {
                next.addFlashAttribute("gemarkeerd", true);
                yield "redirect:/notas/" + kenmerk + "/binnen";
            }
            case Outcome.Refused<List<UUID>>(var tegen) -> {
                var dossier = dossiers.visibleTo(medewerker, kenmerk);
                var mag = NotaHandeling.BEWERKEN.against(dossier).isEmpty();
                response.setStatus(redenen.status(tegen).value());
                yield mag
                        ? page(dossier, form, BinnenForm.fouten(tegen, redenen), model)
                        : refuse(kenmerk, new Outcome.Refused<>(tegen), model, response);
            }
        };
    }

    @PostMapping("/{id}/verwijderingen")
    String unmark(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        return switch (unmarking.unmark(medewerker, kenmerk, id)) {
            case Outcome.Done<UUID> done -> "redirect:/notas/" + kenmerk + "/binnen";
            case Outcome.Refused<UUID> refused -> refuse(kenmerk, refused, model, response);
        };
    }

    private String page(Dossier dossier, BinnenForm form, Map<String, String> fouten, Model model) {
        var inhoud = concepten.of(dossier.nota()).inhoud();
        model.addAttribute(
                "blad",
                Binnenblad.of(
                        dossier.kenmerk(),
                        inhoud,
                        binnen.of(dossier.kenmerk(), inhoud),
                        gronden.valid(LocalDate.now(clock)),
                        form,
                        this::name));
        model.addAttribute("fouten", fouten);
        return PAGINA;
    }

    private String name(String titel, int noot) {
        var waar = titel.isEmpty() ? messages.getMessage("nota.kop.onderwerp", null, Redenen.NEDERLANDS) : titel;
        return noot == 0
                ? waar
                : messages.getMessage("nota.binnen.voetnoot", new Object[] {waar, noot}, Redenen.NEDERLANDS);
    }

    private String refuse(Kenmerk kenmerk, Outcome.Refused<?> refused, Model model, HttpServletResponse response) {
        model.addAttribute("kenmerk", kenmerk);
        return redenen.show("nota/weigering", refused, model, response);
    }
}
