package nl.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Turns the reasons of a refusal into Dutch sentences and into one status. */
@Component
public class Redenen {
    /** The language of the house, whatever the browser prefers. */
    public static final Locale NEDERLANDS = Locale.of("nl", "NL");

    /** Under this name a page finds its reasons; the fragment {@code web/redenen :: overzicht} shows them. */
    public static final String MODEL = "redenen";

    private final MessageSource messages;
    private final Clock clock;

    Redenen(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public List<Redentekst> texts(List<Reden> redenen) {
        return redenen.stream().map(this::text).toList();
    }

    public Redentekst text(Reden reden) {
        return new Redentekst(reden.code(), words(reden.code(), reden.waarden()));
    }

    /** A sentence with its values as people write them: an enum by its label, a day and a moment in words. */
    public String words(String code, List<Object> waarden) {
        var values = waarden.stream()
                .map(waarde -> Redenwaarde.inWords(waarde, messages, clock.getZone()))
                .toArray();
        return messages.getMessage(code, values, NEDERLANDS);
    }

    /** The gravest reason gives the status: may not, then overtaken, then wrong, then not now. */
    public HttpStatus status(List<Reden> redenen) {
        var gravest = redenen.stream().map(Reden::soort).min(Enum::compareTo).orElse(Reden.Soort.ONJUIST);
        return switch (gravest) {
            case MAG_NIET -> HttpStatus.FORBIDDEN;
            case ACHTERHAALD -> HttpStatus.CONFLICT;
            case ONJUIST -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NU_NIET -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** Shows a page again with all reasons above it, under the status of the refusal. */
    public String show(String view, Outcome.Refused<?> refused, Model model, HttpServletResponse response) {
        response.setStatus(status(refused.redenen()).value());
        model.addAttribute(MODEL, texts(refused.redenen()));
        return view;
    }

    /**
     * The same where some reasons are about one field of the form.
     *
     * @param velden the id of the field by the code of the reason
     */
    public String show(
            String view, List<Reden> against, Map<String, String> velden, Model model, HttpServletResponse response) {
        response.setStatus(status(against).value());
        var texts = texts(against);
        model.addAttribute(MODEL, texts);
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten(texts, velden));
        return view;
    }

    private static Map<String, String> fouten(List<Redentekst> texts, Map<String, String> velden) {
        return texts.stream()
                .filter(tekst -> velden.containsKey(tekst.code()))
                .collect(Collectors.toMap(
                        tekst -> velden.getOrDefault(tekst.code(), ""), Redentekst::tekst, (een, twee) -> een));
    }
}
