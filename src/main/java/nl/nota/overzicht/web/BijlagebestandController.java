package nl.nota.overzicht.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagen;
import nl.nota.nota.Bijlagestand;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Leesbaar;
import nl.nota.verzending.Briefstanden;
import nl.nota.web.NotFound;
import nl.nota.web.Problems;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the file of a bijlage to whoever may read a text that it lies with. */
@Controller
class BijlagebestandController {
    private final Dossiers dossiers;
    private final Leesbaar leesbaar;
    private final Bijlagen bijlagen;
    private final Briefstanden brieven;
    private final Redenen redenen;
    private final Problems problems;

    BijlagebestandController(
            Dossiers dossiers,
            Leesbaar leesbaar,
            Bijlagen bijlagen,
            Briefstanden brieven,
            Redenen redenen,
            Problems problems) {
        this.dossiers = dossiers;
        this.leesbaar = leesbaar;
        this.bijlagen = bijlagen;
        this.brieven = brieven;
        this.redenen = redenen;
        this.problems = problems;
    }

    /** The file, or the page that says why nobody can have it now. */
    @GetMapping("/notas/{kenmerk}/bijlagen/{id}")
    Object download(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String tonen,
            Medewerker medewerker,
            Model model,
            HttpServletResponse response) {
        var stand = find(medewerker, kenmerk, id);
        if (stand.isVrij()) return file(stand.bijlage(), tonen != null);
        model.addAttribute("kenmerk", kenmerk);
        return redenen.show("nota/weigering", new Outcome.Refused<>(against(stand)), model, response);
    }

    /** The same for a machine. */
    @GetMapping("/api/v1/notas/{kenmerk}/bijlagen/{id}")
    ResponseEntity<InputStreamResource> download(
            @PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        var stand = find(medewerker, kenmerk, id);
        return stand.isVrij() ? file(stand.bijlage(), false) : problems.of(against(stand));
    }

    private Bijlagestand find(Medewerker medewerker, Kenmerk kenmerk, UUID id) {
        var teksten = leesbaar.of(dossiers.visibleTo(medewerker, kenmerk));
        var bijlage = Stream.concat(
                        teksten.concept().stream().map(concept -> concept.inhoud()),
                        teksten.versies().stream().map(versie -> versie.inhoud()))
                .flatMap(inhoud -> inhoud.bijlagen().stream())
                .filter(een -> een.id().equals(id))
                .findFirst()
                .or(() -> teksten.versies().isEmpty() ? Optional.empty() : brieven.file(kenmerk, id));
        return bijlagen.standing(bijlage.stream().toList()).stream().findFirst().orElseThrow(NotFound::new);
    }

    private static List<Reden> against(Bijlagestand stand) {
        return List.of(Reden.achterhaald(stand.isBesmet() ? "nota.bijlage.gesloten-besmet" : "nota.bijlage.gesloten"));
    }

    private ResponseEntity<InputStreamResource> file(Bijlage bijlage, boolean tonen) {
        return Bijlageantwoord.of(bijlage, bijlagen.open(bijlage), tonen);
    }
}
