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

/** Shows why a step to the public could not be made, above the page on which it was asked. */
@Component
class Lakweigering {
    private final Dossiers dossiers;
    private final Lakbladen bladen;
    private final Redenen redenen;

    Lakweigering(Dossiers dossiers, Lakbladen bladen, Redenen redenen) {
        this.dossiers = dossiers;
        this.bladen = bladen;
        this.redenen = redenen;
    }

    String show(
            Kenmerk kenmerk,
            Medewerker medewerker,
            Outcome.Refused<UUID> refused,
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
