package nl.nota.besluit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import nl.nota.nota.Stuk;

/** What shows that a besluit was taken: a text or a file, kept byte for byte. */
public record Bewijs(String naam, String type, byte[] inhoud) {
    /** The most bytes of one piece of evidence: 10 MB. */
    public static final int HOOGSTE = Stuk.GROOTSTE;

    public Bewijs {
        naam = Stuk.name(naam);
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

    /** The same as any document that is kept as evidence. */
    Stuk stuk() {
        return new Stuk(naam, inhoud);
    }

    boolean isLeeg() {
        return stuk().isLeeg();
    }

    boolean isTeGroot() {
        return stuk().isTeGroot();
    }

    boolean hasNaam() {
        return stuk().hasNaam();
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
