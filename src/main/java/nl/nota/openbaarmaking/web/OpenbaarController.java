package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import nl.nota.openbaarmaking.Atomfeed;
import nl.nota.openbaarmaking.Buiten;
import nl.nota.openbaarmaking.Openbaarbestanden;
import nl.nota.openbaarmaking.Openbaarheid;
import nl.nota.openbaarmaking.Openbaarplek;
import nl.nota.openbaarmaking.Openbaarvraag;
import nl.nota.openbaarmaking.Publicatiegronden;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages for the public: no login, no cookie, no script. Nothing between may keep a copy, so that what becomes
 * public or goes away does so at its second.
 */
@Controller
@RequestMapping("/openbaar")
class OpenbaarController {
    private static final int PER_BLADZIJDE = 25;
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final Openbaarheid openbaarheid;
    private final Openbaarbestanden bestanden;
    private final Publicatiegronden gronden;
    private final Buiten buiten;
    private final Clock clock;
    private final MessageSource messages;

    OpenbaarController(
            Openbaarheid openbaarheid,
            Openbaarbestanden bestanden,
            Publicatiegronden gronden,
            Buiten buiten,
            Clock clock,
            MessageSource messages) {
        this.gronden = gronden;
        this.clock = clock;
        this.openbaarheid = openbaarheid;
        this.bestanden = bestanden;
        this.buiten = buiten;
        this.messages = messages;
    }

    /**
     * The list.
     *
     * @param na what is older than this place in it is asked
     * @param voor what is newer than this place in it is asked
     */
    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String jaar,
            @RequestParam(defaultValue = "") String partij,
            @RequestParam(defaultValue = "") String ministerie,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String na,
            @RequestParam(defaultValue = "") String voor,
            Model model) {
        var vraag = Openbaarvraag.of(zoek, jaar, partij, ministerie, soort);
        var terug = Openbaarplek.parse(voor);
        var plek = terug.or(() -> Openbaarplek.parse(na)).orElse(null);
        var vel = openbaarheid.page(vraag, plek, terug.isPresent(), PER_BLADZIJDE);
        model.addAttribute("blad", new Openbaarblad(vraag, vel, openbaarheid.choices()));
        return "openbaarmaking/lijst";
    }

    @GetMapping("/over")
    String about() {
        return "openbaarmaking/over";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "openbaarmaking/toegankelijkheid";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "openbaarmaking/privacy";
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> feed() {
        var naam = messages.getMessage(
                "openbaarmaking.buiten.naam", new Object[] {buiten.ministerie()}, Redenen.NEDERLANDS);
        var regels = openbaarheid
                .page(Openbaarvraag.ALLES, null, false, PER_BLADZIJDE)
                .regels();
        return ResponseEntity.ok().contentType(ATOM).body(Sitemaps.xml(Atomfeed.of(buiten.site(), naam, regels)));
    }

    /** The nota; of one that was withdrawn only that it was. */
    @GetMapping("/{kenmerk}")
    String show(@PathVariable String kenmerk, Model model, HttpServletResponse response) {
        var gevonden = openbaarheid.find(kenmerk).orElseThrow(NotFound::new);
        model.addAttribute("gevonden", gevonden);
        if (gevonden.isOpenbaar()) {
            model.addAttribute("publicatie", gevonden.publicatie().inhoud());
            model.addAttribute("brieven", openbaarheid.letters(gevonden.publicatie()));
            model.addAttribute("bijlagen", bestanden.bijlagen(gevonden.publicatie()));
            model.addAttribute(
                    "gronden",
                    gronden.of(
                            gevonden.publicatie().inhoud(),
                            LocalDate.ofInstant(gevonden.publicatie().tijd(), clock.getZone())));
            return "openbaarmaking/beslisnota";
        }
        response.setStatus(HttpStatus.GONE.value());
        return "openbaarmaking/ingetrokken";
    }

    @GetMapping("/{kenmerk}/beslisnota.pdf")
    Object pdf(@PathVariable String kenmerk) {
        return file(
                kenmerk,
                MediaType.APPLICATION_PDF,
                gevonden -> gevonden.publicatie().pdf());
    }

    @GetMapping("/{kenmerk}/diwoo.xml")
    Object metadata(@PathVariable String kenmerk) {
        return file(
                kenmerk,
                MediaType.APPLICATION_XML,
                gevonden -> Sitemaps.xml(gevonden.publicatie().diwoo()));
    }

    private Object file(String kenmerk, MediaType soort, Function<Openbaarheid.Vindbaar, byte[]> bytes) {
        var gevonden = openbaarheid.find(kenmerk).orElseThrow(NotFound::new);
        if (!gevonden.isOpenbaar()) return gone(gevonden);
        return ResponseEntity.ok().contentType(soort).body(bytes.apply(gevonden));
    }

    /** Of what was withdrawn only that it was. */
    static ModelAndView gone(Openbaarheid.Vindbaar gevonden) {
        var page = new ModelAndView("openbaarmaking/ingetrokken");
        page.setStatus(HttpStatus.GONE);
        page.addObject("gevonden", gevonden);
        return page;
    }
}
