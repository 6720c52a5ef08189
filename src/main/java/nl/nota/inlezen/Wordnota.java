package nl.nota.inlezen;

import java.util.List;
import nl.nota.nota.Inhoud;

/**
 * What is printed of a nota as a Word file.
 *
 * @param afgestemdMet the parties that agreed, as they are printed
 */
public record Wordnota(Inhoud inhoud, String kenmerk, List<String> afgestemdMet, int aantalBijlagen) {
    public Wordnota {
        afgestemdMet = List.copyOf(afgestemdMet);
    }
}
