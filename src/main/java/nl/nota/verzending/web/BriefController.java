package nl.nota.verzending.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Briefbladen;
import nl.nota.verzending.Briefgegevens;
import nl.nota.verzending.Briefvoorzet;
import nl.nota.verzending.DatingBrief;
import nl.nota.verzending.MakingBrief;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters of a nota: how far each is, the form that says how it is called, and its dated file. */
@Controller
@RequestMapping("/notas/{kenmerk}/brieven")
class BriefController {
    private static final String FORM = "verzending/brief";

    private final MakingBrief making;
    private final DatingBrief dating;
    private final Briefvoorzet voorzet;
    private final Briefpaginas paginas;
    private final Briefbladen bladen;
    private final Dossiers dossiers;
    private final Redenen redenen;

    BriefController(
            MakingBrief making,
            DatingBrief dating,
            Briefvoorzet voorzet,
            Briefpaginas paginas,
            Briefbladen bladen,
            Dossiers dossiers,
            Redenen redenen) {
        this.making = making;
        this.dating = dating;
        this.voorzet = voorzet;
        this.paginas = paginas;
        this.bladen = bladen;
        this.dossiers = dossiers;
        this.redenen = redenen;
    }

    @GetMapping
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model) {
        paginas.fill(kenmerk, medewerker, model);
        return Briefpaginas.PAGE;
    }

    /** The form, filled in with what the nota says of the letter. */
    @GetMapping("/nieuw")
    String form(
            @PathVariable Kenmerk kenmerk,
            @RequestParam @Nullable String bijlage,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var gegevens = voorzet.of(dossier, BriefForm.Velden.id(bijlage).orElse(null));
        var against = voorzet.against(dossier);
        fill(
                kenmerk,
                medewerker,
                against.isEmpty() ? gegevens.map(BriefForm::of).orElse(null) : null,
                model);
        return against.isEmpty() ? FORM : redenen.show(FORM, against, BriefForm.VELDEN, model, response);
    }

    @PostMapping
    String make(
            @PathVariable Kenmerk kenmerk,
            BriefForm form,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (make(medewerker, kenmerk, form)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "verzending.brief.gedaan");
                yield "redirect:/notas/{kenmerk}/brieven";
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                fill(kenmerk, medewerker, form, model);
                yield redenen.show(FORM, bezwaren, BriefForm.VELDEN, model, response);
            }
        };
    }

    private Outcome<UUID> make(Medewerker medewerker, Kenmerk kenmerk, BriefForm form) {
        var against = voorzet.against(dossiers.visibleTo(medewerker, kenmerk));
        if (!against.isEmpty()) return Outcome.refused(against);
        return switch (form.toGegevens()) {
            case Outcome.Refused<Briefgegevens>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Briefgegevens>(var gegevens) -> making.make(medewerker, kenmerk, gegevens);
        };
    }

    private void fill(Kenmerk kenmerk, Medewerker medewerker, @Nullable BriefForm form, Model model) {
        model.addAttribute("kop", Notakop.of(dossiers.visibleTo(medewerker, kenmerk)));
        model.addAttribute("bewindspersonen", bladen.bewindspersonen());
        if (form != null) model.addAttribute("brief", form);
        model.addAttribute("fouten", Map.of());
    }

    @PostMapping("/{id}/bestanden")
    String date(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (Bestandveld.date(dating, medewerker, kenmerk, id, bestand)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", "verzending.bestand.gedaan");
                yield "redirect:/notas/{kenmerk}/brieven";
            }
            case Outcome.Refused<UUID>(var bezwaren) ->
                paginas.refuse(
                        kenmerk,
                        medewerker,
                        Briefpaginas.of("bestand", id),
                        Map.of(),
                        List.copyOf(bezwaren),
                        model,
                        response);
        };
    }
}
