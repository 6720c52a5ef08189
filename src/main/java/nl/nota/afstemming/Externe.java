package nl.nota.afstemming;

import java.time.LocalDate;
import nl.nota.nota.Stuk;

/**
 * An answer that was given elsewhere, as somebody here received it.
 *
 * @param zegsman the person outside who answered
 * @param datum the day of that answer
 * @param stuk the document that shows it
 */
public record Externe(String zegsman, LocalDate datum, Stuk stuk) {
    public Externe {
        zegsman = zegsman.strip();
    }

    /** With a document by its name and its bytes. */
    public Externe(String zegsman, LocalDate datum, String bestand, byte[] inhoud) {
        this(zegsman, datum, new Stuk(bestand, inhoud));
    }

    /** Whether this is the evidence that was kept. */
    boolean isSameAs(Bewijs bewijs) {
        return bewijs.zegsman().equals(zegsman)
                && bewijs.datum().equals(datum)
                && bewijs.sha256().equals(stuk.sha256());
    }
}
