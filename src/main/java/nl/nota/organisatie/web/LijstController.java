package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huislijsten;
import nl.nota.organisatie.Huislijstsoort;
import nl.nota.organisatie.Huisplan;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.ImportingHuislijst;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which beheer brings a list in: first it shows what would change, then exactly that is done. */
@Controller
@RequestMapping("/beheer/lijsten")
class LijstController {
    private static final String PAGE = "organisatie/lijsten";

    private final Huislijsten lijsten;
    private final ImportingHuislijst importing;
    private final Redenen redenen;

    LijstController(Huislijsten lijsten, ImportingHuislijst importing, Redenen redenen) {
        this.lijsten = lijsten;
        this.importing = importing;
        this.redenen = redenen;
    }

    @GetMapping
    String show(Medewerker beheer, Model model) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        return page(model);
    }

    @GetMapping("/{naam}.csv")
    ResponseEntity<byte[]> download(Medewerker beheer, @PathVariable String naam) {
        for (var soort : Huislijstsoort.values()) {
            if (!soort.naam().equals(naam)) continue;
            Beheerrecht.require(beheer, soort.recht());
            return ResponseEntity.ok()
                    .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                    .header("Content-Disposition", "attachment; filename=\"" + naam + ".csv\"")
                    .body(lijsten.file(soort).getBytes(StandardCharsets.UTF_8));
        }
        throw new NotFound();
    }

    /** Changes nothing. */
    @PostMapping
    String preview(
            Medewerker beheer,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        if (bestand == null || bestand.isEmpty()) {
            var reden = new Outcome.Refused<>(List.of(Reden.onjuist("organisatie.reden.lijst.geen-bestand")));
            return redenen.show(page(model), reden, model, response);
        }
        return shown(beheer, bestand.getBytes(), model, response);
    }

    @PostMapping("/bevestigingen")
    String confirm(
            Medewerker beheer,
            @RequestParam(defaultValue = "") String inhoud,
            @RequestParam(defaultValue = "") String merk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        var bestand = bytes(inhoud);
        return switch (importing.bringIn(beheer, bestand, merk)) {
            case Outcome.Done<Huisplan>(var plan) -> {
                next.addFlashAttribute("gedaan", plan.wijzigingen().size());
                yield "redirect:/beheer/lijsten";
            }
            case Outcome.Refused<Huisplan> refused ->
                redenen.show(shown(beheer, bestand, model, response), refused, model, response);
        };
    }

    private String shown(Medewerker beheer, byte[] bestand, Model model, HttpServletResponse response) {
        var plan = lijsten.plan(beheer, bestand);
        model.addAttribute("plan", Lijstpagina.of(plan, redenen));
        model.addAttribute("inhoud", Base64.getUrlEncoder().encodeToString(bestand));
        if (!plan.fouten().isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("soorten", Huislijstsoort.values());
        return PAGE;
    }

    private static byte[] bytes(String inhoud) {
        try {
            return Base64.getUrlDecoder().decode(inhoud);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
