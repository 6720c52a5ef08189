package nl.nota.inlezen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.inlezen.ReadingIn;
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
    private final Redenen redenen;
    private final ObjectProvider<Voorbeeld> voorbeeld;

    InleesController(StartingNota starting, ReadingIn reading, Redenen redenen, ObjectProvider<Voorbeeld> voorbeeld) {
        this.starting = starting;
        this.reading = reading;
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
            Model model,
            HttpServletResponse response)
            throws IOException {
        var gekozen = Bestanden.of(bestand);
        if (gekozen.isEmpty())
            return again(new Outcome.Refused<>(List.of(Reden.onjuist("inlezen.reden.geen-bestand"))), model, response);
        return switch (reading.read(
                medewerker, gekozen.get().inhoud(), gekozen.get().naam())) {
            case Outcome.Done<Kenmerk>(var kenmerk) -> "redirect:/notas/" + kenmerk + "/inlezing";
            case Outcome.Refused<Kenmerk> refused -> again(refused, model, response);
        };
    }

    private String again(Outcome.Refused<?> refused, Model model, HttpServletResponse response) {
        var fouten = new LinkedHashMap<String, String>();
        redenen.texts(refused.redenen()).stream()
                .map(Redentekst::tekst)
                .forEach(tekst -> fouten.merge("bestand", tekst, (een, ander) -> een + " " + ander));
        refused.redenen().stream()
                .filter(reden -> reden.code().equals("inlezen.reden.bestaat"))
                .forEach(reden -> model.addAttribute("bestaat", reden.waarden().getFirst()));
        model.addAttribute("fouten", fouten);
        response.setStatus(redenen.status(refused.redenen()).value());
        return PAGINA;
    }
}
