package nl.nota.beheer.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nota.nota.Gronden;
import nl.nota.nota.Grondperiode;
import nl.nota.nota.Woogrond;
import nl.nota.web.Dag;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the grounds. */
@Component
class Grondbladen {
    private static final String SCHEIDING = "/";

    private final Gronden gronden;
    private final MessageSource messages;

    Grondbladen(Gronden gronden, MessageSource messages) {
        this.gronden = gronden;
        this.messages = messages;
    }

    /** Which one the form would end; empty where it is about a new one. */
    Optional<Grondperiode> ending(GrondForm form) {
        var sleutel = Objects.requireNonNullElse(form.einde(), "");
        if (sleutel.isEmpty()) return Optional.empty();
        var delen = sleutel.split(SCHEIDING, 2);
        return Optional.of(Dag.parse(delen[delen.length - 1])
                .flatMap(begin -> gronden.find(delen[0], begin))
                .orElseThrow(NotFound::new));
    }

    String fill(GrondForm form, Model model) {
        model.addAttribute("invoer", form);
        model.addAttribute("einde", ending(form).orElse(null));
        model.addAttribute("gronden", gronden.all());
        model.addAttribute("aarden", aarden());
        model.addAttribute("fouten", Map.of());
        return "beheer/gronden";
    }

    /** What the page says of the effect. */
    void preview(GrondForm form, Model model) {
        var was = ending(form);
        model.addAttribute("voorbeeld", true);
        model.addAttribute("vanaf", Dag.parse(form.vanaf()).orElseThrow(NotFound::new));
        if (was.isPresent())
            model.addAttribute("inGebruik", gronden.inWork(was.get().code()));
        else {
            var nieuw = form.toVerzoek();
            model.addAttribute("nieuw", nieuw);
            model.addAttribute("artikel", Woogrond.inWords(nieuw.code()));
        }
    }

    private Map<String, String> aarden() {
        var keuzes = new LinkedHashMap<String, String>();
        for (var aard : Woogrond.Aard.values())
            keuzes.put(aard.name(), messages.getMessage("beheer.grondaard." + aard, null, Redenen.NEDERLANDS));
        return keuzes;
    }
}
