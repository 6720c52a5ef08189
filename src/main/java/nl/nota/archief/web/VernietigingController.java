package nl.nota.archief.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nota.archief.Archiefbureau;
import nl.nota.archief.Archiefrecht;
import nl.nota.archief.DecidingVernietiging;
import nl.nota.archief.ProposingVernietiging;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody proposes what is to be destroyed, another decides, and what was destroyed can be read ever after. */
@Controller
@RequestMapping("/vernietigingslijsten")
class VernietigingController {
    private static final Map<String, String> VELDEN =
            Map.of("archief.reden.voorstel", "reden", "archief.reden.afwijzen", "reden");

    private final Archiefbureau bureau;
    private final Vernietigingsbladen bladen;
    private final ProposingVernietiging proposing;
    private final DecidingVernietiging deciding;
    private final Redenen redenen;

    VernietigingController(
            Archiefbureau bureau,
            Vernietigingsbladen bladen,
            ProposingVernietiging proposing,
            DecidingVernietiging deciding,
            Redenen redenen) {
        this.bureau = bureau;
        this.bladen = bladen;
        this.proposing = proposing;
        this.deciding = deciding;
        this.redenen = redenen;
    }

    @PostMapping
    String propose(
            @RequestParam(required = false) @Nullable List<String> kenmerk,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (proposing.propose(medewerker, kenmerken(kenmerk), reden)) {
            case Outcome.Done<UUID>(var id) -> {
                next.addFlashAttribute("gedaan", "archief.gedaan.voorgesteld");
                yield "redirect:/vernietigingslijsten/" + id;
            }
            case Outcome.Refused<UUID>(var tegen) -> {
                if (!Archiefrecht.ARCHIEF_BEHEREN.isFor(medewerker))
                    yield redenen.show("nota/weigering", tegen, Map.of(), model, response);
                var gekozen = Objects.requireNonNullElse(kenmerk, List.<String>of());
                ArchiefController.fill(bureau, medewerker, gekozen, reden, model);
                yield redenen.show(ArchiefController.BUREAU, tegen, VELDEN, model, response);
            }
        };
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Medewerker medewerker, Model model) {
        if (!Archiefrecht.ARCHIEF_BEHEREN.isFor(medewerker)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        return bladen.show(id, medewerker, "", model);
    }

    @PostMapping("/{id}/besluiten")
    String decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String besluit,
            @RequestParam(defaultValue = "") String reden,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var akkoord = besluit.equals("VERNIETIGEN");
        return switch (deciding.decide(medewerker, id, akkoord, reden)) {
            case Outcome.Done<UUID> done -> {
                next.addFlashAttribute("gedaan", akkoord ? "archief.gedaan.vernietigd" : "archief.gedaan.afgewezen");
                yield "redirect:/vernietigingslijsten/{id}";
            }
            case Outcome.Refused<UUID>(var tegen) -> {
                if (!Archiefrecht.ARCHIEF_BEHEREN.isFor(medewerker))
                    yield redenen.show("nota/weigering", tegen, Map.of(), model, response);
                yield redenen.show(bladen.show(id, medewerker, reden, model), tegen, VELDEN, model, response);
            }
        };
    }

    /** What was chosen; what is no kenmerk was not. */
    static List<Kenmerk> kenmerken(@Nullable List<String> gekozen) {
        return Objects.requireNonNullElse(gekozen, List.<String>of()).stream()
                .map(Kenmerk::parse)
                .flatMap(Optional::stream)
                .toList();
    }
}
