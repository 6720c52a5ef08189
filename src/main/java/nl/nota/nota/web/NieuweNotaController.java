package nl.nota.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Kopvelden;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.StartingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a nota with an empty sheet. */
@Controller
class NieuweNotaController {
    private static final String PAGINA = "nota/nieuw";

    private final StartingNota starting;
    private final Redenen redenen;

    NieuweNotaController(StartingNota starting, Redenen redenen) {
        this.starting = starting;
        this.redenen = redenen;
    }

    @GetMapping("/notas/nieuw")
    String show(Medewerker medewerker, Model model, HttpServletResponse response) {
        var bezwaren = starting.against(medewerker);
        if (bezwaren.isEmpty()) return page(model, new Kopvelden(Map.of()), Map.of());
        return redenen.show("nota/weigering", new Outcome.Refused<>(bezwaren), model, response);
    }

    @PostMapping("/notas")
    String start(
            Medewerker medewerker,
            @RequestParam MultiValueMap<String, String> getypt,
            Model model,
            HttpServletResponse response) {
        var fouten = new LinkedHashMap<String, Reden>();
        var velden = new Kopvelden(getypt);
        var kop = velden.read(fouten);
        if (kop.onderwerp().isBlank()) fouten.put("onderwerp", Reden.onjuist("nota.reden.leeg-onderwerp"));
        if (!fouten.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, velden, fouten);
        }
        return switch (starting.start(medewerker, empty(kop, medewerker), Optional.empty(), null)) {
            case Outcome.Done<Kenmerk>(var kenmerk) -> "redirect:/notas/" + kenmerk + "/concept";
            case Outcome.Refused<Kenmerk> refused -> redenen.show("nota/weigering", refused, model, response);
        };
    }

    private String page(Model model, Kopvelden velden, Map<String, Reden> fouten) {
        model.addAttribute("kopvelden", velden);
        model.addAttribute("soorten", Soorten.ALLE);
        model.addAttribute("fouten", Fouttekst.of(fouten, redenen));
        return PAGINA;
    }

    /** Van is the drafter's own onderdeel until somebody says otherwise. */
    private static Inhoud empty(Kop kop, Medewerker steller) {
        var begin =
                new Kop(kop.soort(), kop.onderwerp(), List.of(), steller.onderdeel(), List.of(), null, null, List.of());
        return new Inhoud(begin, Sjabloon.defensie());
    }

    /** The stamps, with their names. */
    private static final class Soorten {
        static final Map<String, String> ALLE = all();

        private static Map<String, String> all() {
            var alle = new LinkedHashMap<String, String>();
            for (var soort : Soort.values()) alle.put(soort.name(), soort.opschrift());
            return alle;
        }
    }
}
