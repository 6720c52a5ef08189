package nl.nota.afstemming.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.nota.afstemming.Externe;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.web.Dag;
import org.jspecify.annotations.Nullable;

/**
 * What a machine sends of an answer that was given elsewhere.
 *
 * @param naam who answered
 * @param datum the day of that answer
 * @param dezeTekst whether it was given about this text, even if that was submitted only later
 * @param bewijs the text of a mail, or {@code {naam, type, inhoud}} with the document in base64
 */
record Externeantwoord(
        @Nullable String naam,
        @Nullable String datum,
        @Nullable Boolean dezeTekst,
        @Nullable Object bewijs) {

    Outcome<Externe> toExterne() {
        var redenen = new ArrayList<Reden>();
        var dag = Dag.parse(datum);
        if (dag.isEmpty()) redenen.add(Reden.onjuist("afstemming.reden.geen-antwoorddatum"));
        var inhoud = bytes();
        if (inhoud.isEmpty()) redenen.add(Reden.onjuist("afstemming.reden.bewijs-onleesbaar"));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var externe = new Externe(naam == null ? "" : naam, dag.orElseThrow(), file(), inhoud.orElseThrow());
        return Outcome.done(Boolean.TRUE.equals(dezeTekst) ? externe.aboutThisText() : externe);
    }

    private Optional<byte[]> bytes() {
        if (!(bewijs instanceof Map<?, ?> document))
            return Optional.of((bewijs instanceof String tekst ? tekst.strip() : "").getBytes(StandardCharsets.UTF_8));
        try {
            return Optional.of(Base64.getDecoder().decode(text(document, "inhoud")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String file() {
        return bewijs instanceof Map<?, ?> document ? text(document, "naam") : "bericht.txt";
    }

    private static String text(Map<?, ?> document, String veld) {
        return document.get(veld) instanceof String waarde ? waarde : "";
    }
}
