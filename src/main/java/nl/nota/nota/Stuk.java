package nl.nota.nota;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.nota.kern.Sha256;

/**
 * A document that shows what was said or decided elsewhere, kept byte for byte.
 *
 * @param naam its name, without folders and without what cannot be seen
 */
public record Stuk(String naam, byte[] inhoud) {
    /** The most bytes of one document: 10 MB. */
    public static final int GROOTSTE = 10 * 1024 * 1024;

    /** The longest name. */
    public static final int LANGSTE_NAAM = 200;

    public Stuk {
        naam = name(naam);
        inhoud = inhoud.clone();
    }

    /** The last part of a path, as it can be shown and saved. */
    public static String name(String pad) {
        return pad.substring(1 + Math.max(pad.lastIndexOf('/'), pad.lastIndexOf('\\')))
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
    }

    @Override
    public byte[] inhoud() {
        return inhoud.clone();
    }

    public boolean isLeeg() {
        return inhoud.length == 0;
    }

    public boolean isTeGroot() {
        return inhoud.length > GROOTSTE;
    }

    public boolean hasNaam() {
        return !naam.isEmpty() && naam.length() <= LANGSTE_NAAM;
    }

    /** What it is by its bytes, whatever its name says; empty when it is of no kind that is kept. */
    public Optional<Stuksoort> soort() {
        return Stuksoort.of(inhoud);
    }

    /** Its fingerprint. */
    public String sha256() {
        return Sha256.hex(inhoud);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Stuk(var andereNaam, var andereInhoud)
                && naam.equals(andereNaam)
                && Arrays.equals(inhoud, andereInhoud);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naam, Arrays.hashCode(inhoud));
    }
}
