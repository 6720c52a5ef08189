package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.function.Function;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The pages for the public: no login, no cookie, no script. */
@Controller
@RequestMapping("/openbaar")
class OpenbaarController {
    private static final int PER_BLADZIJDE = 25;
    private static final CacheControl EVEN =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Openbaarheid openbaarheid;
    private final Openbaarbestanden bestanden;

    OpenbaarController(Openbaarheid openbaarheid, Openbaarbestanden bestanden) {
        this.openbaarheid = openbaarheid;
        this.bestanden = bestanden;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "1") String bladzijde,
            HttpServletResponse response,
            Model model) {
        var aantal = openbaarheid.count(zoek);
        var laatste = (int) Math.max(1, (aantal + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        var hier = Openbaarblad.number(bladzijde, laatste);
        var regels = openbaarheid.search(zoek, PER_BLADZIJDE, (hier - 1) * PER_BLADZIJDE);
        model.addAttribute("blad", new Openbaarblad(zoek.strip(), aantal, hier, laatste, regels));
        shortly(response);
        return "openbaarmaking/lijst";
    }

    @GetMapping("/over")
    String about(HttpServletResponse response) {
        shortly(response);
        return "openbaarmaking/over";
    }

    /** The nota; of one that was withdrawn only that it was. */
    @GetMapping("/{kenmerk}")
    String show(@PathVariable String kenmerk, Model model, HttpServletResponse response) {
        var gevonden = openbaarheid.find(kenmerk).orElseThrow(NotFound::new);
        model.addAttribute("gevonden", gevonden);
        shortly(response);
        if (gevonden.isOpenbaar()) {
            model.addAttribute("publicatie", gevonden.publicatie().inhoud());
            model.addAttribute("bijlagen", bestanden.bijlagen(gevonden.publicatie()));
            return "openbaarmaking/beslisnota";
        }
        response.setStatus(HttpStatus.GONE.value());
        return "openbaarmaking/ingetrokken";
    }

    @GetMapping("/{kenmerk}/beslisnota.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String kenmerk) {
        return file(
                kenmerk,
                MediaType.APPLICATION_PDF,
                gevonden -> gevonden.publicatie().pdf());
    }

    @GetMapping("/{kenmerk}/diwoo.xml")
    ResponseEntity<byte[]> metadata(@PathVariable String kenmerk) {
        return file(
                kenmerk,
                MediaType.APPLICATION_XML,
                gevonden -> Sitemaps.xml(gevonden.publicatie().diwoo()));
    }

    private ResponseEntity<byte[]> file(
            String kenmerk, MediaType soort, Function<Openbaarheid.Vindbaar, byte[]> bytes) {
        var gevonden = openbaarheid.find(kenmerk).orElseThrow(NotFound::new);
        if (!gevonden.isOpenbaar())
            return ResponseEntity.status(HttpStatus.GONE).build();
        return ResponseEntity.ok().contentType(soort).cacheControl(EVEN).body(bytes.apply(gevonden));
    }

    private static void shortly(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, EVEN.getHeaderValue());
    }
}
