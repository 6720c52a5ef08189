package nl.nota.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bijlage;
import nl.nota.nota.ChangingBijlage;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.MovingBijlage;
import nl.nota.nota.MovingBijlage.Richting;
import nl.nota.nota.RemovingBijlage;
import nl.nota.nota.ReplacingBijlage;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page about one bijlage, and what can be done with it. */
@Controller
@RequestMapping("/notas/{kenmerk}/bijlagen/{id}")
class BijlageController {
    private final ChangingBijlage changing;
    private final ReplacingBijlage replacing;
    private final MovingBijlage moving;
    private final RemovingBijlage removing;
    private final Bijlagenpaginas paginas;

    BijlageController(
            ChangingBijlage changing,
            ReplacingBijlage replacing,
            MovingBijlage moving,
            RemovingBijlage removing,
            Bijlagenpaginas paginas) {
        this.changing = changing;
        this.replacing = replacing;
        this.moving = moving;
        this.removing = removing;
        this.paginas = paginas;
    }

    @GetMapping("/wijzigingen/nieuw")
    String form(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        return paginas.one(kenmerk, id, medewerker, List.of(), model, response);
    }

    @PostMapping("/wijzigingen")
    String change(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestParam(defaultValue = "") String rol,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String referentie,
            @RequestParam(required = false) @Nullable String openbaar,
            @RequestParam(defaultValue = "") String basis,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var velden = Bijlageverzoek.of(rol, titel, referentie, openbaar).toVelden();
        model.addAttribute("invoer", velden);
        return after(
                changing.change(
                        medewerker, kenmerk, id, velden, Optional.of(basis).filter(van -> !van.isEmpty())),
                "nota.bijlage.gewijzigd",
                next,
                tegen -> paginas.one(kenmerk, id, medewerker, tegen, model, response));
    }

    @PostMapping("/vervangingen")
    String replace(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestParam(name = "bestand", required = false) @Nullable List<MultipartFile> bestanden,
            @RequestParam MultiValueMap<String, String> velden,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var uploads = Upload.of(bestanden, velden.get("naam"));
        Outcome<Bijlage> uitkomst = uploads.isEmpty()
                ? Outcome.refused(Reden.onjuist("nota.bestand.geen"))
                : replacing.replace(
                        medewerker,
                        kenmerk,
                        id,
                        uploads.getFirst().bestand(),
                        uploads.getFirst().naam());
        return after(
                uitkomst,
                "nota.bijlage.vervangen",
                next,
                tegen -> paginas.one(kenmerk, id, medewerker, tegen, model, response));
    }

    @PostMapping("/verplaatsingen")
    String move(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestParam Richting richting,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return after(
                moving.move(medewerker, kenmerk, id, richting),
                "nota.bijlage.verplaatst",
                next,
                tegen -> paginas.refuse(kenmerk, tegen, model, response));
    }

    @PostMapping("/verwijderingen")
    String remove(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return after(
                removing.remove(medewerker, kenmerk, id),
                "nota.bijlage.verwijderd",
                next,
                tegen -> paginas.refuse(kenmerk, tegen, model, response));
    }

    private static String after(
            Outcome<Bijlage> uitkomst, String gedaan, RedirectAttributes next, Function<List<Reden>, String> anders) {
        return switch (uitkomst) {
            case Outcome.Refused<Bijlage>(var tegen) -> anders.apply(tegen);
            case Outcome.Done<Bijlage>(var bijlage) -> {
                next.addFlashAttribute("gedaan", gedaan);
                next.addFlashAttribute("wat", bijlage.titel());
                yield "redirect:/notas/{kenmerk}/bijlagen";
            }
        };
    }
}
