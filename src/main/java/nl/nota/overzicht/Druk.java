package nl.nota.overzicht;

import java.time.Instant;

/**
 * Which text of a nota is printed: a frozen versie, or the concept as it stands.
 *
 * @param versie the number of the versie, 0 for the concept
 * @param hash the hash of the versie, empty for the concept
 * @param tijd when the text was frozen or, for the concept, last saved; it becomes the date of the PDF
 */
public record Druk(int versie, String hash, Instant tijd) {
    private static final int KORT = 12;

    public static Druk versie(int versie, String hash, Instant tijd) {
        return new Druk(versie, hash, tijd);
    }

    public static Druk concept(Instant tijd) {
        return new Druk(0, "", tijd);
    }

    public boolean isConcept() {
        return versie == 0;
    }

    /** Where below its nota this text stands as the public would read it. */
    public String publiekpad() {
        return isConcept() ? "publiek" : "versies/" + versie + "/publiek";
    }

    /** As much of the hash as a person compares. */
    public String kort() {
        var cijfers = hash.substring(hash.indexOf(':') + 1);
        return cijfers.substring(0, Math.min(KORT, cijfers.length()));
    }
}
