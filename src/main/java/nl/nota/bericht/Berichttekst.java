package nl.nota.bericht;

import java.util.ArrayList;
import java.util.List;
import nl.nota.web.Moment;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
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
        if (bericht.soort() != Berichtsoort.BEURT) zinnen.add(happened(bericht.soort(), bericht.wie()));
        if (!bericht.plaatsen().isEmpty()) zinnen.add(text("bericht.gewijzigd", String.join(", ", bericht.plaatsen())));
        zinnen.addAll(asked(bericht.taak(), bericht.wie()));
        zinnen.addAll(uiterlijk(bericht));
        bericht.ook().forEach(een -> {
            if (een.soort() != Berichtsoort.BEURT) zinnen.add(happened(een.soort(), een.wie()));
            zinnen.addAll(asked(een.taak(), een.wie()));
        });
        return zinnen;
    }

    /** A turn without a code is that of who wrote the nota. */
    private String happened(Berichtsoort soort, String wie) {
        var zonder = wie.isEmpty() && soort == Berichtsoort.TERMIJN_VAN_ANDER;
        return zonder ? text("bericht.zin.TERMIJN_VAN_ANDER.steller") : text("bericht.zin." + soort, wie);
    }

    private List<String> asked(@Nullable Taak taak, String wie) {
        if (taak == null) return List.of();
        var vraag = text("bericht.vraag." + taak);
        if (wie.isEmpty()) return List.of(vraag);
        if (taak == Taak.EXTERN_VASTLEGGEN) return List.of(vraag, text("bericht.betreft", wie));
        return taak.isNamens() ? List.of(vraag, text("bericht.namens", wie)) : List.of(vraag);
    }

    List<String> uiterlijk(Bericht bericht) {
        var uiterlijk = bericht.uiterlijk();
        if (uiterlijk == null) return List.of();
        return List.of(
                text(isPassed(bericht) ? "bericht.uiterlijk.was" : "bericht.uiterlijk", Moment.words(uiterlijk)));
    }

    private static boolean isPassed(Bericht bericht) {
        return bericht.soort() == Berichtsoort.TERMIJN_VOORBIJ || bericht.soort() == Berichtsoort.TERMIJN_VAN_ANDER;
    }

    String text(String code, Object... waarden) {
        return messages.getMessage(code, waarden, Redenen.NEDERLANDS);
    }
}
