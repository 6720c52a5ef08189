package nl.nota.overzicht.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Bulk;
import nl.nota.overzicht.Bulkstap;
import nl.nota.web.Keuze;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step with several notas: first what would become of each, then what became of each. */
@Controller
@RequestMapping("/werkvoorraad")
class StappenController {
    private static final int MOST = 500;
    private static final Map<String, String> VELDEN = Map.of("overzicht.reden.uitstel-dag", "tot");

    private final Bulk bulk;
    private final Werkpaginas paginas;
    private final Redenen redenen;

    StappenController(Bulk bulk, Werkpaginas paginas, Redenen redenen) {
        this.bulk = bulk;
        this.paginas = paginas;
        this.redenen = redenen;
    }

    @PostMapping("/voorbeelden")
    String preview(
            @RequestParam @Nullable String stap,
            @RequestParam(required = false) @Nullable List<String> keuze,
            @RequestParam(required = false) @Nullable List<String> getoond,
            @RequestParam(required = false) @Nullable String alles,
            @RequestParam @Nullable String tot,
            @ModelAttribute Werkadres adres,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var soort = Keuze.of(Bulkstap.Soort.class, stap);
        var keuzes = read(alles == null ? keuze : getoond, tot);
        if (soort.isEmpty() || keuzes.isEmpty()) return chooseFirst(medewerker, adres, model, response);
        var uitslagen = bulk.preview(medewerker, soort.get(), keuzes);
        model.addAttribute("blad", Stapblad.of(soort.get(), tot, uitslagen, redenen, adres.query()));
        return "overzicht/stap";
    }

    @PostMapping("/stappen")
    String perform(
            @RequestParam @Nullable String stap,
            @RequestParam(required = false) @Nullable List<String> keuze,
            @RequestParam @Nullable String tot,
            @ModelAttribute Werkadres adres,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var soort = Keuze.of(Bulkstap.Soort.class, stap);
        var keuzes = read(keuze, tot);
        if (soort.isEmpty() || keuzes.isEmpty()) return chooseFirst(medewerker, adres, model, response);
        var uitslagen = bulk.perform(medewerker, soort.get(), keuzes);
        var blad = Stapblad.of(soort.get(), tot, uitslagen, redenen, adres.query());
        next.addFlashAttribute("uitslag", blad);
        next.addFlashAttribute(
                Werkpaginas.GEKOZEN,
                blad.kunnenNiet().stream().map(Stapblad.Rij::kenmerk).toList());
        return WerkfilterController.back(adres);
    }

    private String chooseFirst(Medewerker medewerker, Werkadres adres, Model model, HttpServletResponse response) {
        var blad = paginas.show(medewerker, adres, model);
        return redenen.show(blad, List.of(Reden.onjuist("overzicht.reden.niets-gekozen")), VELDEN, model, response);
    }

    private static List<Bulkstap.Keuze> read(@Nullable List<String> keuzes, @Nullable String tot) {
        if (keuzes == null) return List.of();
        var dag = day(tot);
        return keuzes.stream()
                .limit(MOST)
                .map(keuze -> Keuzewaarde.read(keuze, dag))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String tot) {
        try {
            return tot == null || tot.isBlank() ? null : LocalDate.parse(tot);
        } catch (DateTimeParseException geenDag) {
            return null;
        }
    }
}
