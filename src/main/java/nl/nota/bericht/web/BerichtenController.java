package nl.nota.bericht.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nota.bericht.Berichten;
import nl.nota.bericht.ReadingAlles;
import nl.nota.bericht.ReadingBericht;
import nl.nota.nota.Lezers;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened for the person who looks, and the way from a mail to its nota. */
@Controller
class BerichtenController {
    private static final String AGAIN = "redirect:/berichten";

    private final Berichtenpagina pagina;
    private final Berichten berichten;
    private final Lezers lezers;
    private final ReadingBericht reading;
    private final ReadingAlles readingAlles;

    BerichtenController(
            Berichtenpagina pagina,
            Berichten berichten,
            Lezers lezers,
            ReadingBericht reading,
            ReadingAlles readingAlles) {
        this.pagina = pagina;
        this.berichten = berichten;
        this.lezers = lezers;
        this.reading = reading;
        this.readingAlles = readingAlles;
    }

    @GetMapping("/berichten")
    String list(@RequestParam(required = false) @Nullable Long voor, Medewerker medewerker, Model model) {
        model.addAttribute("blad", pagina.of(medewerker, voor));
        return "bericht/berichten";
    }

    /** The link in a mail: it opens the nota for whom it was sent to, and changes nothing, whoever follows it. */
    @GetMapping("/berichten/{id}")
    String open(@PathVariable String id, Medewerker medewerker) {
        var kenmerk = uuid(id).flatMap(bericht -> berichten.find(medewerker.id(), bericht))
                .map(bericht -> bericht.kenmerk().waarde())
                .filter(een -> lezers.visibleTo(medewerker, Set.of(een)).contains(een))
                .orElseThrow(NotFound::new);
        return "redirect:/notas/" + kenmerk.replace(" ", "%20");
    }

    @PostMapping("/berichten/gelezen")
    String readAll(@RequestParam(defaultValue = "0") long tot, Medewerker medewerker) {
        readingAlles.mark(medewerker, tot);
        return AGAIN;
    }

    @PostMapping("/berichten/{id}/gelezen")
    String read(@PathVariable String id, Medewerker medewerker) {
        return mark(id, medewerker, true);
    }

    @PostMapping("/berichten/{id}/ongelezen")
    String unread(@PathVariable String id, Medewerker medewerker) {
        return mark(id, medewerker, false);
    }

    private String mark(String id, Medewerker medewerker, boolean gelezen) {
        var gemerkt = uuid(id).flatMap(bericht -> reading.mark(medewerker, bericht, gelezen));
        if (gemerkt.isEmpty()) throw new NotFound();
        return AGAIN;
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }
}
