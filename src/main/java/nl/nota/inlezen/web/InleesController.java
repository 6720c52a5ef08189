package nl.nota.inlezen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.inlezen.Aanlevering;
import nl.nota.inlezen.ReadingIn;
import nl.nota.inlezen.Wachtbestanden;
import nl.nota.inlezen.Wijzigingskeuze;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.StartingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import nl.nota.web.Redentekst;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page on which a nota comes in as a file. */
@Controller
class InleesController {
    private static final String PAGINA = "inlezen/inlezen";

    private final StartingNota starting;
    private final ReadingIn reading;
    private final Wachtbestanden wachtbestanden;
    private final Redenen redenen;
    private final ObjectProvider<Voorbeeld> voorbeeld;

    InleesController(
            StartingNota starting,
            ReadingIn reading,
            Wachtbestanden wachtbestanden,
            Redenen redenen,
            ObjectProvider<Voorbeeld> voorbeeld) {
        this.starting = starting;
        this.reading = reading;
        this.wachtbestanden = wachtbestanden;
        this.redenen = redenen;
        this.voorbeeld = voorbeeld;
    }

    @ModelAttribute("voorbeeld")
    boolean voorbeeld() {
        return voorbeeld.getIfAvailable() != null;
    }

    @ModelAttribute("fouten")
    Map<String, String> fouten() {
        return Map.of();
    }

    @GetMapping("/notas/inlezen")
    String show(Medewerker medewerker, Model model, HttpServletResponse response) {
        var bezwaren = starting.against(medewerker);
        if (bezwaren.isEmpty()) return PAGINA;
        return redenen.show("nota/weigering", new Outcome.Refused<>(bezwaren), model, response);
    }

    @PostMapping("/notas/inlezingen")
    String read(
            Medewerker medewerker,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(required = false) @Nullable UUID bewaard,
            @RequestParam(required = false) @Nullable Wijzigingskeuze wijzigingen,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var gekozen = bewaard == null || wijzigingen == null
                ? Bestanden.of(bestand, wijzigingen)
                : wachtbestanden.of(medewerker, bewaard, wijzigingen);
        if (gekozen.isEmpty()) {
            var reden = bewaard == null ? "inlezen.reden.geen-bestand" : "inlezen.reden.weg";
            return again(new Outcome.Refused<>(List.of(Reden.onjuist(reden))), model, response);
        }
        return switch (reading.read(medewerker, gekozen.get())) {
            case Outcome.Done<Kenmerk>(var kenmerk) -> {
                if (bewaard != null) wachtbestanden.remove(medewerker, bewaard);
                yield "redirect:/notas/" + kenmerk + "/inlezing";
            }
            case Outcome.Refused<Kenmerk> refused -> {
                if (asks(refused)) ask(medewerker, gekozen.get(), model);
                yield again(refused, model, response);
            }
        };
    }

    private static boolean asks(Outcome.Refused<?> refused) {
        return refused.redenen().stream().anyMatch(reden -> reden.code().equals("inlezen.reden.wijzigingen"));
    }

    /** The file waits, so that nobody has to choose it again. */
    private void ask(Medewerker medewerker, Aanlevering bestand, Model model) {
        model.addAttribute("bewaard", wachtbestanden.keep(medewerker, bestand));
        model.addAttribute("naam", bestand.naam());
    }

    private String again(Outcome.Refused<?> refused, Model model, HttpServletResponse response) {
        var fouten = new LinkedHashMap<String, String>();
        redenen.texts(refused.redenen()).stream()
                .map(Redentekst::tekst)
                .forEach(tekst -> fouten.merge(
                        asks(refused) ? "wijzigingen" : "bestand", tekst, (een, ander) -> een + " " + ander));
        refused.redenen().stream()
                .filter(reden -> reden.code().equals("inlezen.reden.bestaat"))
                .forEach(reden -> model.addAttribute("bestaat", reden.waarden().getFirst()));
        model.addAttribute("fouten", fouten);
        response.setStatus(redenen.status(refused.redenen()).value());
        return PAGINA;
    }
}
