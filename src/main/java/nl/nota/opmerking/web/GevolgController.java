package nl.nota.opmerking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.opmerking.ClosingOpmerking;
import nl.nota.opmerking.Deelkring;
import nl.nota.opmerking.JudgingAnnotatie;
import nl.nota.opmerking.Opmerkingenbladen;
import nl.nota.opmerking.SharingOpmerking;
import nl.nota.opmerking.TakingVoorstel;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Keuze;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of an opmerking: it is shared, closed, taken over, or judged to become public. */
@Controller
@RequestMapping("/notas/{kenmerk}/opmerkingen/{id}")
class GevolgController {
    private final Opmerkingenbladen bladen;
    private final SharingOpmerking sharing;
    private final ClosingOpmerking closing;
    private final TakingVoorstel taking;
    private final JudgingAnnotatie judging;
    private final Redenen redenen;

    GevolgController(
            Opmerkingenbladen bladen,
            SharingOpmerking sharing,
            ClosingOpmerking closing,
            TakingVoorstel taking,
            JudgingAnnotatie judging,
            Redenen redenen) {
        this.bladen = bladen;
        this.sharing = sharing;
        this.closing = closing;
        this.taking = taking;
        this.judging = judging;
        this.redenen = redenen;
    }

    @PostMapping("/delingen")
    String share(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "OPSTELLERS") String met,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Outcome<UUID> uitkomst = Keuze.of(Deelkring.class, met)
                .map(wie -> sharing.share(medewerker, kenmerk, id, wie))
                .orElseGet(() ->
                        Outcome.refused(Reden.onjuist("opmerking.reden.met-wie", Keuze.possible(Deelkring.class))));
        return answer(kenmerk, medewerker, uitkomst, "opmerking.gedaan.gedeeld", model, response, next);
    }

    @PostMapping("/afrondingen")
    String close(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var uitkomst = closing.close(medewerker, kenmerk, id);
        return answer(kenmerk, medewerker, uitkomst, "opmerking.gedaan.afgerond", model, response, next);
    }

    @PostMapping("/overnames")
    String take(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var uitkomst = taking.take(medewerker, kenmerk, id);
        return answer(kenmerk, medewerker, uitkomst, "opmerking.gedaan.overgenomen", model, response, next);
    }

    @PostMapping("/openbaarheden")
    String judge(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam @Nullable String openbaarheid,
            @RequestParam @Nullable String grond,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var gezegd = OpmerkingForm.judged(openbaarheid, grond);
        Outcome<UUID> uitkomst = gezegd == null
                ? Outcome.refused(Reden.onjuist("opmerking.reden.openbaar-of-niet"))
                : judging.judge(medewerker, kenmerk, id, gezegd);
        return answer(kenmerk, medewerker, uitkomst, "opmerking.gedaan.beoordeeld", model, response, next);
    }

    private String answer(
            Kenmerk kenmerk,
            Medewerker medewerker,
            Outcome<UUID> uitkomst,
            String wat,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (uitkomst) {
            case Outcome.Done<UUID>(var id) -> OpmerkingController.done(id, wat, next);
            case Outcome.Refused<UUID>(var bezwaren) -> {
                var blad = bladen.find(medewerker, kenmerk);
                var view = OpmerkingController.view(blad, OpmerkingForm.empty(null, null), kenmerk, model);
                yield redenen.show(view, bezwaren, Map.of(), model, response);
            }
        };
    }
}
