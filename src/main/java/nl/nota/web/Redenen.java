package nl.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
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

    Redenen(MessageSource messages) {
        this.messages = messages;
    }

    public List<Redentekst> texts(List<Reden> redenen) {
        return redenen.stream().map(this::text).toList();
    }

    public Redentekst text(Reden reden) {
        var values = reden.waarden().toArray();
        return new Redentekst(reden.code(), messages.getMessage(reden.code(), values, NEDERLANDS));
    }

    /** The gravest reason gives the status: may not, then overtaken, then wrong. */
    public HttpStatus status(List<Reden> redenen) {
        var gravest = redenen.stream().map(Reden::soort).min(Enum::compareTo).orElse(Reden.Soort.ONJUIST);
        return switch (gravest) {
            case MAG_NIET -> HttpStatus.FORBIDDEN;
            case ACHTERHAALD -> HttpStatus.CONFLICT;
            case ONJUIST -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** Shows a page again with all reasons above it, under the status of the refusal. */
    public String show(String view, Outcome.Refused<?> refused, Model model, HttpServletResponse response) {
        response.setStatus(status(refused.redenen()).value());
        model.addAttribute(MODEL, texts(refused.redenen()));
        return view;
    }
}
