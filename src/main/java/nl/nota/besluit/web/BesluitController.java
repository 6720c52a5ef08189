package nl.nota.besluit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Keuze;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a bewindspersoon decides in two steps: choose, and then confirm it in words. */
@Controller
@RequestMapping("/notas/{kenmerk}/besluiten")
class BesluitController {
    private static final String PAGE = "besluit/besluiten";

    private final DecidingNota deciding;
    private final Besluitpaginas paginas;
    private final Redenen redenen;

    BesluitController(DecidingNota deciding, Besluitpaginas paginas, Redenen redenen) {
        this.deciding = deciding;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    /** Both steps; a chosen besluit is shown to be confirmed, and nothing is recorded. */
    @GetMapping("/nieuw")
    String form(
            @PathVariable Kenmerk kenmerk,
            @RequestParam @Nullable String bewindspersoon,
            @RequestParam @Nullable String besluit,
            @RequestParam @Nullable Integer versie,
            Leesrij rij,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var keuze = Keuze.of(Besluitsoort.class, besluit).orElse(null);
        var pagina = paginas.of(medewerker, kenmerk, bewindspersoon, keuze, versie, rij);
        if (pagina.dossier().betrekking().is(Grond.KABINET) && pagina.vragen().isEmpty()) {
            var vastlegging = paginas.toRecord(medewerker, kenmerk);
            VastleggingController.fill(model, vastlegging, BesluitForm.chosen(keuze), VastleggingForm.LEEG);
            if (vastlegging.isMogelijk()) return VastleggingController.PAGE;
        }
        fill(model, pagina, BesluitForm.chosen(keuze), rij);
        var against = against(pagina, bewindspersoon);
        return against.isEmpty() ? PAGE : redenen.show(PAGE, against, BesluitForm.VELDEN, model, response);
    }

    @PostMapping
    String decide(
            @PathVariable Kenmerk kenmerk,
            BesluitForm form,
            Leesrij rij,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (decide(medewerker, kenmerk, form)) {
            case Outcome.Done<UUID> done -> {
                if (!rij.isRij()) next.addFlashAttribute("gedaan", "besluit.gedaan");
                var code = form.bewindspersoon();
                yield rij.after(kenmerk, code, paginas.next(medewerker, kenmerk, code, rij));
            }
            case Outcome.Refused<UUID>(var bezwaren) -> {
                var pagina = paginas.of(medewerker, kenmerk, form.bewindspersoon(), form.keuze(), form.versie(), rij);
                fill(model, pagina, form, rij);
                yield redenen.show(PAGE, bezwaren, BesluitForm.VELDEN, model, response);
            }
        };
    }

    private Outcome<UUID> decide(Medewerker medewerker, Kenmerk kenmerk, BesluitForm form) {
        return switch (form.toBeslissing()) {
            case Outcome.Refused<Beslissing>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Beslissing>(var beslissing) -> deciding.decide(medewerker, kenmerk, beslissing);
        };
    }

    private static void fill(Model model, Besluitpagina pagina, BesluitForm invoer, Leesrij rij) {
        model.addAttribute("pagina", pagina);
        model.addAttribute("invoer", invoer);
        model.addAttribute("rij", rij);
        model.addAttribute("fouten", Map.of());
    }

    private static List<Reden> against(Besluitpagina pagina, @Nullable String bewindspersoon) {
        var redenen = new ArrayList<>(BesluitHandeling.BESLUITEN.against(pagina.dossier()));
        var vraag = pagina.vraag();
        if (redenen.isEmpty() && bewindspersoon != null && vraag == null)
            redenen.add(Reden.magNiet("besluit.reden.geen-beslisser", bewindspersoon));
        var sindsdien = pagina.sindsdien();
        if (sindsdien != null)
            redenen.add(Reden.achterhaald("besluit.reden.verouderde-versie", sindsdien.van(), sindsdien.tot()));
        return redenen;
    }
}
