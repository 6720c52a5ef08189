package nl.nota.afstemming;

import java.time.LocalDate;

/**
 * An answer that was given elsewhere, as somebody here received it.
 *
 * @param zegsman the person outside who answered
 * @param datum the day of that answer
 * @param bestand the name of the document that shows it
 * @param inhoud the document
 */
public record Externe(String zegsman, LocalDate datum, String bestand, byte[] inhoud) {
    /** The most bytes of one document. */
    public static final int GROOTSTE = 10 * 1024 * 1024;

    public Externe {
        zegsman = zegsman.strip();
        bestand = bestand.strip();
        inhoud = inhoud.clone();
    }
}
