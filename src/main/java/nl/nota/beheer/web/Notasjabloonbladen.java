package nl.nota.beheer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.nota.Notasjabloonplan;
import nl.nota.nota.Sjabloonvorm;
import nl.nota.nota.Sjabloonvormen;
import nl.nota.nota.Vormen;
import nl.nota.nota.Vormverzoek;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the templates. */
@Component
class Notasjabloonbladen {
    private final Sjabloonvormen vormen;
    private final Notasjabloonplan plan;
    private final String ministerie;
    private final Sjabloonkeuzes keuzes;
    private final Clock clock;

    /** @param ministerie the ministry whose installation this is */
    Notasjabloonbladen(
            Sjabloonvormen vormen,
            Notasjabloonplan plan,
            @Value("${nota.ministerie}") String ministerie,
            Sjabloonkeuzes keuzes,
            Clock clock) {
        this.vormen = vormen;
        this.plan = plan;
        this.ministerie = ministerie;
        this.keuzes = keuzes;
        this.clock = clock;
    }

    /** A template in the list, with its rubrieken in a line. */
    record Regel(Sjabloonvorm vorm, String rubrieken) {
        static Regel of(Sjabloonvorm een) {
            return new Regel(
                    een, een.delen().stream().map(Sjabloonvorm.Deel::titel).collect(Collectors.joining(", ")));
        }
    }

    NotasjabloonForm begin(String sleutel) {
        return NotasjabloonForm.of(
                find(sleutel), ministerie, LocalDate.now(clock).plusDays(1));
    }

    Vormverzoek verzoek(NotasjabloonForm form) {
        return form.toVerzoek(find(form.one("was")));
    }

    String fill(NotasjabloonForm form, Model model) {
        var alle = vormen.all();
        model.addAttribute("invoer", form);
        model.addAttribute("was", find(alle, form.one("was")));
        model.addAttribute("sjablonen", alle.alle().stream().map(Regel::of).toList());
        model.addAttribute("ministeries", keuzes.ministeries());
        model.addAttribute("soorten", keuzes.soorten());
        model.addAttribute("wanneer", keuzes.wanneer());
        model.addAttribute("ouders", keuzes.ouders(form.rijen()));
        model.addAttribute("fouten", Map.of());
        return "beheer/sjablonen";
    }

    /** What the page says of the effect. */
    void preview(Vormverzoek wat, Model model) {
        model.addAttribute("verzoek", wat);
        model.addAttribute("voorbeeld", plan.preview(wat));
    }

    private @Nullable Sjabloonvorm find(String sleutel) {
        return sleutel.isEmpty() ? null : find(vormen.all(), sleutel);
    }

    private static @Nullable Sjabloonvorm find(Vormen vormen, String sleutel) {
        if (sleutel.isEmpty()) return null;
        return vormen.alle().stream()
                .filter(een -> een.sleutel().toString().equals(sleutel))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
