package nl.nota.archief.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.nota.archief.ArchiefHandeling;
import nl.nota.archief.Dossierpakketten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import nl.nota.web.Redenen;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** A closed dossier as one package, for people and for machines. */
@Controller
class DossierController {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Dossiers dossiers;
    private final Dossierpakketten pakketten;
    private final Redenen redenen;
    private final Problems problems;

    DossierController(Dossiers dossiers, Dossierpakketten pakketten, Redenen redenen, Problems problems) {
        this.dossiers = dossiers;
        this.pakketten = pakketten;
        this.redenen = redenen;
        this.problems = problems;
    }

    /** The package, or the page that says why it cannot be had. */
    @GetMapping("/notas/{kenmerk}/dossier")
    Object download(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var tegen = ArchiefHandeling.DOSSIER_UITVOEREN.against(dossier);
        if (tegen.isEmpty()) return file(dossier);
        model.addAttribute("kenmerk", kenmerk);
        return redenen.show("nota/weigering", tegen, Map.of(), model, response);
    }

    /** The same for a machine. */
    @GetMapping("/api/v1/notas/{kenmerk}/dossier")
    @ResponseBody
    ResponseEntity<InputStreamResource> download(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var tegen = ArchiefHandeling.DOSSIER_UITVOEREN.against(dossier);
        return tegen.isEmpty() ? file(dossier) : problems.of(tegen);
    }

    private ResponseEntity<InputStreamResource> file(Dossier dossier) {
        var naam = ContentDisposition.attachment()
                .filename(dossier.kenmerk() + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .body(new InputStreamResource(pakketten.open(dossier)));
    }
}
