package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Bladvoorbeelden;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakvlak;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.openbaarmaking.RedactingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of a sheet of a bijlage of which the words cannot all be read: its parts that stay inside, and their
 * picture.
 */
@Controller
@RequestMapping("/notas/{kenmerk}/openbaarmaking")
class VlakController {
    private static final String VEL = "openbaarmaking/vel";
    /** Where the sheets are named that there are. */
    private static final String LIJST = "redirect:/notas/{kenmerk}/openbaarmaking";

    private final Dossiers dossiers;
    private final Lakbladen bladen;
    private final Bladvoorbeelden voorbeelden;
    private final RedactingNota redacting;
    private final Redenen redenen;

    VlakController(
            Dossiers dossiers,
            Lakbladen bladen,
            Bladvoorbeelden voorbeelden,
            RedactingNota redacting,
            Redenen redenen) {
        this.dossiers = dossiers;
        this.bladen = bladen;
        this.voorbeelden = voorbeelden;
        this.redacting = redacting;
        this.redenen = redenen;
    }

    @GetMapping("/blad")
    String show(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            VlakForm vlak,
            Model model,
            HttpServletResponse response) {
        return page(kenmerk, medewerker, vlak, null, List.of(), model, response);
    }

    /** Its pixels: as it came, or with openbaar as the public would see them now. */
    @GetMapping(path = "/blad", params = "beeld")
    ResponseEntity<byte[]> picture(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, VlakForm vlak, @RequestParam String beeld) {
        if (!OpenbaarmakingHandeling.isReader(dossiers.visibleTo(medewerker, kenmerk))) throw new NotFound();
        var lak = bladen.of(medewerker, kenmerk).lak();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(vlak.vel()
                        .flatMap(vel -> voorbeelden.png(lak, vel, beeld.equals("openbaar")))
                        .orElseThrow(NotFound::new));
    }

    /** A part that was typed or drawn, or an answer to what stands in the list of this sheet. */
    @PostMapping(path = "/lakkingen", params = "blad")
    String redact(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            VlakForm vlak,
            LakForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("form", form);
        var vel = vlak.vel().orElseThrow(NotFound::new);
        if (form.plaats() != null) return redact(kenmerk, medewerker, vlak, null, form, model, response, next);
        return switch (vlak.on(vel)) {
            case Outcome.Refused<Lakvlak>(var tegen) -> page(kenmerk, medewerker, vlak, null, tegen, model, response);
            case Outcome.Done<Lakvlak>(var deel)
            when vlak.bekijk() != null -> page(kenmerk, medewerker, vlak, deel, List.of(), model, response);
            case Outcome.Done<Lakvlak>(var deel) -> {
                var plaats = List.of(deel.plaats().geschreven());
                var lak = new LakForm(Lakbesluit.LAKKEN.name(), plaats, null, null, form.grond(), form.reden());
                yield redact(kenmerk, medewerker, vlak, deel, lak, model, response, next);
            }
        };
    }

    private String redact(
            Kenmerk kenmerk,
            Medewerker medewerker,
            VlakForm vlak,
            @Nullable Lakvlak deel,
            LakForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (redacting.redact(medewerker, kenmerk, form.toVerzoek())) {
            case Outcome.Refused<List<String>>(var tegen) ->
                page(kenmerk, medewerker, vlak, deel, tegen, model, response);
            case Outcome.Done<List<String>>(var ids) -> {
                next.addFlashAttribute("gelakt", ids.size());
                next.addAttribute("bijlage", vlak.bijlage());
                next.addAttribute("blad", vlak.blad());
                yield "redirect:/notas/{kenmerk}/openbaarmaking/blad";
            }
        };
    }

    private String page(
            Kenmerk kenmerk,
            Medewerker medewerker,
            VlakForm vlak,
            @Nullable Lakvlak voorstel,
            List<Reden> tegen,
            Model model,
            HttpServletResponse response) {
        var against = OpenbaarmakingHandeling.againstReading(dossiers.visibleTo(medewerker, kenmerk));
        if (!against.isEmpty()) {
            model.addAttribute("kenmerk", kenmerk);
            return redenen.show("nota/weigering", new Outcome.Refused<>(against), model, response);
        }
        var opslag = bladen.of(medewerker, kenmerk);
        var vel = vlak.vel().orElse(null);
        var deel = vlak.vel().flatMap(opslag.lak()::vel).orElse(null);
        if (vel == null || deel == null) return LIJST;
        model.addAttribute("kop", opslag.blad().kop());
        model.addAttribute("blad", opslag.blad());
        model.addAttribute("vel", Velblad.of(vel, deel, opslag.blad(), voorstel));
        model.addAttribute("vlak", vlak);
        return tegen.isEmpty() ? VEL : redenen.show(VEL, new Outcome.Refused<>(tegen), model, response);
    }
}
