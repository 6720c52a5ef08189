package nl.nota.nota;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that lies with the nota. It is never changed: another file in its place is another bijlage.
 *
 * @param titel what the nota calls it
 * @param referentie its own reference, for instance the kenmerk of the letter; empty without one
 * @param openbaar whether it becomes public with the nota
 */
public record Bijlage(UUID id, Bijlagerol rol, String titel, String referentie, boolean openbaar, Bestand bestand) {

    /**
     * The file itself.
     *
     * @param naam as its owner called it, to the letter
     * @param sha256 the hash of its bytes, in hexadecimal digits
     * @param grootte its number of bytes
     * @param paginas how many pages it has, or null where that cannot be told
     */
    public record Bestand(
            String naam,
            String sha256,
            long grootte,
            Bestandssoort soort,
            @Nullable Integer paginas) {

        /** Whether its name promises another kind of file. */
        public boolean isMisleidend() {
            return !soort.fits(naam);
        }

        /** Its size as people say it: 12 kB, 3,4 MB. */
        public String omvang() {
            return Omvang.of(grootte);
        }
    }

    Bijlage with(Bijlagevelden velden) {
        return new Bijlage(id, velden.rol(), velden.titel(), velden.referentie(), velden.openbaar(), bestand);
    }

    /** What can be changed without another file. */
    public Bijlagevelden velden() {
        return new Bijlagevelden(rol, titel, referentie, openbaar);
    }
}
