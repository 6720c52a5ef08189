package nl.nota.openbaarmaking;

import java.time.Instant;
import java.util.List;

/**
 * Sets what the public may read on paper. Whoever does so is given nothing else, and has no way to the nota: the roof
 * fills it in.
 */
public interface Publicatiedruk {
    /**
     * A PDF that is PDF/A-2a and PDF/UA-1; the same publication at the same moment gives the same bytes.
     *
     * @param titel as the public finds it
     * @param tijd when it is made
     */
    byte[] pdf(Publicatieversie publicatie, String titel, Instant tijd);

    /**
     * The same of a bijlage that is set anew.
     *
     * @param titel as the public finds it
     * @param tijd the moment that is written in the file
     */
    byte[] bijlage(Publicatieversie stuk, String titel, Instant tijd);

    /**
     * Drawn sheets as a PDF that is PDF/A-2, and PDF/UA-1 when the words on them were read.
     *
     * @param gelezen whether they were
     */
    byte[] bladen(List<Openbaarblad> bladen, String titel, Instant tijd, boolean gelezen);
}
