package nl.nota.besluit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** What shows that a besluit was taken: a text or a file, kept byte for byte. */
public record Bewijs(String naam, String type, byte[] inhoud) {
    /** The most bytes of one piece of evidence: 10 MB. */
    public static final int HOOGSTE = 10 * 1024 * 1024;

    private static final int LANGSTE_NAAM = 200;

    public Bewijs {
        naam = naam.strip();
        inhoud = inhoud.clone();
    }

    /** The words of a mail or a note, typed or pasted. */
    public static Bewijs of(String tekst) {
        return new Bewijs(
                "bewijs.txt", "text/plain;charset=UTF-8", tekst.strip().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] inhoud() {
        return inhoud.clone();
    }

    boolean isLeeg() {
        return inhoud.length == 0;
    }

    boolean isTeGroot() {
        return inhoud.length > HOOGSTE;
    }

    boolean hasNaam() {
        return !naam.isEmpty() && naam.length() <= LANGSTE_NAAM;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Bewijs(var andereNaam, var anderType, var andereInhoud)
                && naam.equals(andereNaam)
                && type.equals(anderType)
                && Arrays.equals(inhoud, andereInhoud);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naam, type, Arrays.hashCode(inhoud));
    }
}
