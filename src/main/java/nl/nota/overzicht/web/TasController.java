package nl.nota.overzicht.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.besluit.PackingTas;
import nl.nota.besluit.Tas;
import nl.nota.besluit.Tasgreep;
import nl.nota.besluit.Tasrecht;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Beslisbladen;
import nl.nota.overzicht.TasPdf;
import nl.nota.overzicht.Tasinhouden;
import nl.nota.web.Keuze;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The tas: the private office arranges it, the bewindspersoon reads it from one nota to the next. */
@Controller
class TasController {
    private static final String PAGE = "overzicht/tas";

    private final Tasinhouden inhouden;
    private final Beslisbladen bladen;
    private final PackingTas packing;
    private final TasPdf pdf;
    private final Redenen redenen;

    TasController(Tasinhouden inhouden, Beslisbladen bladen, PackingTas packing, TasPdf pdf, Redenen redenen) {
        this.inhouden = inhouden;
        this.bladen = bladen;
        this.packing = packing;
        this.pdf = pdf;
        this.redenen = redenen;
    }

    /** What was asked of the tas; the rest of what was typed is kept when it is refused. */
    record Tasverzoek(
            @Nullable String bewindspersoon,
            @Nullable String greep,
            @Nullable List<String> nota,
            @Nullable String regel) {
        public List<Kenmerk> kenmerken() {
            return Stream.ofNullable(nota)
                    .flatMap(List::stream)
                    .map(Kenmerk::parse)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    @GetMapping("/tas")
    String show(@RequestParam @Nullable String vorige, Medewerker medewerker, Model model) {
        fill(model, medewerker, null);
        model.addAttribute("terugname", bladen.before(medewerker, vorige));
        return PAGE;
    }

    /** For where there is no network; what is decided on paper, the private office records. */
    @GetMapping(path = "/tas.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@RequestParam @Nullable String bewindspersoon, Medewerker medewerker) {
        var tas = inhouden.of(medewerker).stream()
                .filter(een -> bewindspersoon == null || een.bewindspersoon().equals(bewindspersoon))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        var naam = ContentDisposition.inline()
                .filename("tas-" + tas.bewindspersoon() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .body(pdf.render(medewerker, tas));
    }

    @PostMapping("/tas")
    String pack(Tasverzoek verzoek, Medewerker medewerker, Model model, HttpServletResponse response) {
        return switch (packed(verzoek, medewerker)) {
            case Outcome.Done<Tas>(var tas) -> "redirect:/tas#tas-" + tas.bewindspersoon();
            case Outcome.Refused<Tas>(var bezwaren) -> {
                fill(model, medewerker, verzoek);
                yield redenen.show(PAGE, bezwaren, Map.of(), model, response);
            }
        };
    }

    private Outcome<Tas> packed(Tasverzoek verzoek, Medewerker medewerker) {
        var greep = Keuze.of(Tasgreep.class, verzoek.greep());
        if (greep.isEmpty())
            return Outcome.refused(Reden.onjuist("overzicht.reden.geen-greep", Keuze.possible(Tasgreep.class)));
        return packing.pack(
                medewerker,
                Objects.requireNonNullElse(verzoek.bewindspersoon(), ""),
                greep.get(),
                verzoek.kenmerken(),
                Objects.requireNonNullElse(verzoek.regel(), ""));
    }

    private void fill(Model model, Medewerker medewerker, @Nullable Tasverzoek verzoek) {
        model.addAttribute("tassen", inhouden.of(medewerker));
        model.addAttribute("kabinet", Tasrecht.TAS_VULLEN.isFor(medewerker));
        model.addAttribute("verzoek", verzoek);
        model.addAttribute("fouten", Map.of());
    }
}
