package nl.nota.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Herkomst;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Kopvelden;
import nl.nota.nota.Notabegin;
import nl.nota.nota.Notasjablonen;
import nl.nota.nota.Overnames;
import nl.nota.nota.Planning;
import nl.nota.nota.Soort;
import nl.nota.nota.StartingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a nota with an empty sheet, or with what another one says. */
@Controller
class NieuweNotaController {
    private static final String PAGINA = "nota/nieuw";

    private final StartingNota starting;
    private final Notasjablonen sjablonen;
    private final Overnames overnames;
    private final Redenen redenen;

    NieuweNotaController(StartingNota starting, Notasjablonen sjablonen, Overnames overnames, Redenen redenen) {
        this.starting = starting;
        this.sjablonen = sjablonen;
        this.overnames = overnames;
        this.redenen = redenen;
    }

    @GetMapping("/notas/nieuw")
    String show(
            Medewerker medewerker,
            @RequestParam(required = false) @Nullable Kenmerk uit,
            Model model,
            HttpServletResponse response) {
        var bezwaren = starting.against(medewerker);
        if (!bezwaren.isEmpty())
            return redenen.show("nota/weigering", new Outcome.Refused<>(bezwaren), model, response);
        var velden = uit == null
                ? new Kopvelden(Map.of())
                : Kopvelden.of(overnames.inhoud(medewerker, uit).kop());
        return page(model, medewerker, velden, uit, Map.of());
    }

    @PostMapping("/notas")
    String start(
            Medewerker medewerker,
            @RequestParam MultiValueMap<String, String> getypt,
            @RequestParam(required = false) @Nullable Kenmerk uit,
            @RequestParam(defaultValue = "") String sjabloon,
            Model model,
            HttpServletResponse response) {
        var fouten = new LinkedHashMap<String, Reden>();
        var velden = new Kopvelden(getypt);
        var kop = velden.read(fouten);
        if (kop.onderwerp().isBlank()) fouten.put("onderwerp", Reden.onjuist("nota.reden.leeg-onderwerp"));
        if (!sjabloon.isEmpty() && sjablonen.find(sjabloon).isEmpty())
            fouten.put("sjabloon", Reden.onjuist("nota.reden.onbekend-sjabloon", sjabloon));
        if (!fouten.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, medewerker, velden, uit, fouten);
        }
        var begin = uit == null
                ? empty(kop, sjabloon, medewerker)
                : overnames.from(medewerker, uit, kop.soort(), kop.onderwerp());
        return switch (starting.start(medewerker, begin)) {
            case Outcome.Done<Kenmerk>(var kenmerk) -> "redirect:/notas/" + kenmerk + "/concept";
            case Outcome.Refused<Kenmerk> refused -> redenen.show("nota/weigering", refused, model, response);
        };
    }

    private String page(
            Model model, Medewerker medewerker, Kopvelden velden, @Nullable Kenmerk uit, Map<String, Reden> fouten) {
        var keuzes = new LinkedHashMap<String, String>();
        sjablonen.all(medewerker).forEach(een -> keuzes.put(een.code(), een.naam()));
        model.addAttribute("kopvelden", velden);
        model.addAttribute("uit", uit);
        model.addAttribute("sjablonen", keuzes);
        model.addAttribute("soorten", Soorten.ALLE);
        model.addAttribute("fouten", Fouttekst.of(fouten, redenen));
        return PAGINA;
    }

    /** Van is the drafter's own onderdeel until somebody says otherwise. */
    private Notabegin empty(Kop kop, String sjabloon, Medewerker steller) {
        var begin =
                new Kop(kop.soort(), kop.onderwerp(), List.of(), steller.onderdeel(), List.of(), null, null, List.of());
        var gekozen = sjablonen.find(sjabloon).orElseGet(() -> sjablonen.usual(steller, kop.soort()));
        return new Notabegin(
                new Inhoud(begin, gekozen.empty()), gekozen.vorm().sleutel(), Planning.GEEN, Herkomst.BEGONNEN);
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
