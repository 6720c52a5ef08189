package nl.nota.bericht;

import java.util.ArrayList;
import java.util.List;
import nl.nota.web.Moment;
import nl.nota.web.Redenen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a bericht into words. */
@Component
public class Berichttekst {
    private final MessageSource messages;

    Berichttekst(MessageSource messages) {
        this.messages = messages;
    }

    /** What it comes down to, for a list and for the subject of a mail: "uw afstemming gevraagd". */
    public String kort(Bericht bericht) {
        var taak = bericht.taak();
        return bericht.soort() == Berichtsoort.BEURT && taak != null
                ? taak(taak)
                : text("bericht.kort." + bericht.soort());
    }

    /** What is asked, in the same words: for a deadline in an agenda. */
    String taak(Taak taak) {
        return text("bericht.taak." + taak);
    }

    /** What happened, what is asked and until when, in sentences. */
    public List<String> zinnen(Bericht bericht) {
        var zinnen = new ArrayList<String>();
        var taak = bericht.taak();
        if (bericht.soort() != Berichtsoort.BEURT) zinnen.add(text("bericht.zin." + bericht.soort(), bericht.wie()));
        var plaatsen = bericht.plaatsen().stream().filter(een -> !een.isEmpty()).toList();
        if (!plaatsen.isEmpty()) zinnen.add(text("bericht.gewijzigd", String.join(", ", plaatsen)));
        if (taak != null) zinnen.add(text("bericht.vraag." + taak));
        if (taak != null && !bericht.wie().isEmpty()) zinnen.add(text("bericht.namens", bericht.wie()));
        zinnen.addAll(uiterlijk(bericht));
        return zinnen;
    }

    List<String> uiterlijk(Bericht bericht) {
        var uiterlijk = bericht.uiterlijk();
        return uiterlijk == null ? List.of() : List.of(text("bericht.uiterlijk", Moment.words(uiterlijk)));
    }

    String text(String code, Object... waarden) {
        return messages.getMessage(code, waarden, Redenen.NEDERLANDS);
    }
}
