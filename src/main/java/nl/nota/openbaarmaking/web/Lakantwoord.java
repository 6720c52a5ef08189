package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is shown after a step to the public: the page anew, or above it why the step could not be made. */
@Component
class Lakantwoord {
    private final Dossiers dossiers;
    private final Lakbladen bladen;
    private final Redenen redenen;

    Lakantwoord(Dossiers dossiers, Lakbladen bladen, Redenen redenen) {
        this.dossiers = dossiers;
        this.bladen = bladen;
        this.redenen = redenen;
    }

    /**
     * The answer to a step.
     *
     * @param gedaan the code of the sentence that says it was made
     */
    String of(
            Outcome<UUID> uitkomst,
            String gedaan,
            Kenmerk kenmerk,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (uitkomst) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", gedaan);
                yield "redirect:/notas/{kenmerk}/openbaarmaking";
            }
            case Outcome.Refused<UUID> refused -> refuse(refused, kenmerk, medewerker, model, response);
        };
    }

    private String refuse(
            Outcome.Refused<UUID> refused,
            Kenmerk kenmerk,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        if (!OpenbaarmakingHandeling.isReader(dossier)) {
            model.addAttribute("kenmerk", kenmerk);
            return redenen.show("nota/weigering", refused, model, response);
        }
        var blad = bladen.of(medewerker, kenmerk).blad();
        model.addAttribute("kop", blad.kop());
        model.addAttribute("blad", blad);
        return redenen.show("openbaarmaking/lakken", refused, model, response);
    }
}
