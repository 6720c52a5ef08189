package nl.nota.overzicht.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Zoekvraag;
import nl.nota.openbaarmaking.Inventaris;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.openbaarmaking.Woorecht;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the Woo officer chooses what stands on an inventarislijst; what was chosen stays chosen while searching on. */
@Controller
class InventarisController {
    private final Notalijst lijst;

    InventarisController(Notalijst lijst) {
        this.lijst = lijst;
    }

    /** A nota that can be chosen. */
    record Keus(String kenmerk, String onderwerp, boolean gekozen) {
        static Keus of(Dossier dossier, boolean gekozen) {
            return new Keus(dossier.kenmerk().waarde(), dossier.nota().onderwerp(), gekozen);
        }
    }

    @GetMapping("/inventarislijst")
    String show(
            @ModelAttribute("vraag") Vraag vraag,
            @RequestParam(required = false) @Nullable List<String> kenmerk,
            Medewerker medewerker,
            Model model) {
        check(medewerker);
        var gekozen = readable(lijst.among(medewerker, kenmerken(kenmerk)));
        var al = gekozen.stream().map(Dossier::kenmerk).toList();
        var gevonden = readable(lijst.visibleTo(medewerker, decided(vraag.toZoekvraag()))).stream()
                .filter(een -> !al.contains(een.kenmerk()));
        model.addAttribute(
                "keuzen",
                Stream.concat(gekozen.stream().map(een -> Keus.of(een, true)), gevonden.map(een -> Keus.of(een, false)))
                        .toList());
        return "overzicht/inventarislijst";
    }

    /** Who does not answer requests gets none of it. */
    static void check(Medewerker medewerker) {
        if (!Woorecht.INVENTARISLIJST_MAKEN.isFor(medewerker)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    /** What was chosen; what is no kenmerk was not. */
    static List<Kenmerk> kenmerken(@Nullable List<String> gekozen) {
        return Objects.requireNonNullElse(gekozen, List.<String>of()).stream()
                .map(Kenmerk::parse)
                .flatMap(Optional::stream)
                .distinct()
                .limit(Inventaris.MEESTE)
                .toList();
    }

    private static Zoekvraag decided(Zoekvraag vraag) {
        return new Zoekvraag(
                vraag.zoek(),
                Set.of(Fase.BESLOTEN),
                vraag.soort(),
                null,
                vraag.van(),
                vraag.tot(),
                null,
                Zoekvraag.MEESTE);
    }

    private static List<Dossier> readable(List<Dossier> dossiers) {
        return dossiers.stream().filter(OpenbaarmakingHandeling::isReader).toList();
    }
}
