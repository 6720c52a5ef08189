package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.nota.openbaarmaking.Openbaarbestanden;
import nl.nota.openbaarmaking.Openbaarheid;
import nl.nota.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bijlagen of a public nota, each at an address of its own: no login, no cookie, no script. */
@Controller
@RequestMapping("/openbaar/{kenmerk}")
class OpenbaarbijlageController {
    private static final CacheControl EVEN =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Openbaarheid openbaarheid;
    private final Openbaarbestanden bestanden;

    OpenbaarbijlageController(Openbaarheid openbaarheid, Openbaarbestanden bestanden) {
        this.openbaarheid = openbaarheid;
        this.bestanden = bestanden;
    }

    @GetMapping("/bijlage-{nummer:\\d{1,3}}.pdf")
    ResponseEntity<byte[]> file(@PathVariable String kenmerk, @PathVariable int nummer) {
        var gevonden = openbaarheid.find(kenmerk).orElseThrow(NotFound::new);
        if (!gevonden.isOpenbaar())
            return ResponseEntity.status(HttpStatus.GONE).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(EVEN)
                .body(bestanden.pdf(gevonden.publicatie(), nummer).orElseThrow(NotFound::new));
    }

    /** One that was set anew, as a page. */
    @GetMapping("/bijlage-{nummer:\\d{1,3}}")
    String show(@PathVariable String kenmerk, @PathVariable int nummer, Model model, HttpServletResponse response) {
        var gevonden = openbaarheid.find(kenmerk).orElseThrow(NotFound::new);
        model.addAttribute("gevonden", gevonden);
        response.setHeader(HttpHeaders.CACHE_CONTROL, EVEN.getHeaderValue());
        if (!gevonden.isOpenbaar()) {
            response.setStatus(HttpStatus.GONE.value());
            return "openbaarmaking/ingetrokken";
        }
        var publicatie = gevonden.publicatie();
        model.addAttribute("stuk", bestanden.tekst(publicatie, nummer).orElseThrow(NotFound::new));
        model.addAttribute(
                "bijlage",
                bestanden.bijlagen(publicatie).stream()
                        .filter(een -> een.nummer() == nummer)
                        .findFirst()
                        .orElseThrow(NotFound::new));
        return "openbaarmaking/bijlage";
    }
}
