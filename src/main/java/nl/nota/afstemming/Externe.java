package nl.nota.afstemming;

import java.time.LocalDate;
import nl.nota.nota.Stuk;

/**
 * An answer that was given elsewhere, as somebody here received it.
 *
 * @param zegsman the person outside who answered
 * @param datum the day of that answer
 * @param stuk the document that shows it
 * @param dezeTekst whether who records it confirms that it is about this text, even if that was submitted only later
 */
public record Externe(String zegsman, LocalDate datum, Stuk stuk, boolean dezeTekst) {
    public Externe {
        zegsman = zegsman.strip();
    }

    /** With a document by its name and its bytes. */
    public Externe(String zegsman, LocalDate datum, String bestand, byte[] inhoud) {
        this(zegsman, datum, new Stuk(bestand, inhoud), false);
    }

    /** The same, confirmed to be about the text it is recorded on. */
    public Externe aboutThisText() {
        return new Externe(zegsman, datum, stuk, true);
    }

    /** Whether this is the evidence that was kept. */
    boolean isSameAs(Bewijs bewijs) {
        return bewijs.zegsman().equals(zegsman)
                && bewijs.datum().equals(datum)
                && bewijs.sha256().equals(stuk.sha256());
    }
}
