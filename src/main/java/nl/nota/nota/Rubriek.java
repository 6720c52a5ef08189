package nl.nota.nota;

import org.jspecify.annotations.Nullable;

/**
 * One headed part of a nota.
 *
 * @param code stable name from the template, in capitals, for instance KERNPUNTEN
 * @param titel the heading as printed
 * @param ouder code of the rubriek it stands under, or null at the top
 */
public record Rubriek(String code, String titel, @Nullable String ouder, Tekst tekst) {
    /** The same rubriek with another text. */
    public Rubriek with(Tekst anders) {
        return new Rubriek(code, titel, ouder, anders);
    }
}
