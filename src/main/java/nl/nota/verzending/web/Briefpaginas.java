package nl.nota.verzending.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Briefbladen;
import nl.nota.verzending.Briefvragen;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The page with the letters of a nota, and what each of its forms answers. */
@Component
class Briefpaginas {
    static final String PAGE = "verzending/brieven";

    private final Dossiers dossiers;
    private final Briefvragen vragen;
    private final Briefbladen bladen;
    private final Redenen redenen;

    Briefpaginas(Dossiers dossiers, Briefvragen vragen, Briefbladen bladen, Redenen redenen) {
        this.dossiers = dossiers;
        this.vragen = vragen;
        this.bladen = bladen;
        this.redenen = redenen;
    }

    /** The letters, for who may read the text they belong to. */
    @Transactional(readOnly = true)
    public void fill(Kenmerk kenmerk, Medewerker medewerker, Model model) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        if (!mayRead(dossier)) throw new NotFound();
        var vraag = vragen.of(dossier);
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("vraag", vraag);
        model.addAttribute("bladen", bladen.of(dossier, vraag));
        if (!model.containsAttribute("invoer")) model.addAttribute("invoer", Map.of());
        if (!model.containsAttribute("welke")) model.addAttribute("welke", "");
        model.addAttribute("fouten", Map.of());
    }

    static boolean mayRead(Dossier dossier) {
        var betrekking = dossier.betrekking();
        return betrekking.mayRead(Grond.Niveau.CONCEPT)
                || betrekking.mayRead(Grond.Niveau.LAATSTE_VERSIE)
                        && dossier.nota().versie().isPresent();
    }

    /** The page once more, with why the form was refused and all that was typed in it. */
    String refuse(
            Kenmerk kenmerk,
            Medewerker medewerker,
            String welke,
            Map<String, ?> invoer,
            List<Reden> bezwaren,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("welke", welke);
        model.addAttribute("invoer", invoer);
        var zichtbaar = mayRead(dossiers.visibleTo(medewerker, kenmerk));
        if (zichtbaar) fill(kenmerk, medewerker, model);
        else model.addAttribute("kenmerk", kenmerk);
        return redenen.show(zichtbaar ? PAGE : "nota/weigering", new Outcome.Refused<>(bezwaren), model, response);
    }

    /** A form of this letter. */
    static String of(String wat, UUID brief) {
        return wat + "-" + brief;
    }
}
