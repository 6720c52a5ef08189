package nl.nota.verzending;

import java.util.List;
import java.util.Map;

/**
 * One letter as a person may see it, in words.
 *
 * @param gezet who signed or agreed so far
 * @param teTekenen the codes for which this person can sign it now, with what they stand for
 * @param teStemmen the codes for which this person can agree with it now, with what they stand for
 * @param terug the codes for which this person can send the nota back now, with what they stand for
 * @param vervangenen whom this person can replace in that, by user name; to be chosen where there are more
 * @param signalen where the nota says otherwise than the letter
 * @param vermeld the moties and toezeggingen that the nota names, for who records that the letter went out
 */
public record Briefblad(
        Briefstand stand,
        List<Regel> gezet,
        List<Regel> open,
        Map<String, String> teTekenen,
        Map<String, String> teStemmen,
        Map<String, String> terug,
        Map<String, String> vervangenen,
        List<Briefsignaal> signalen,
        List<Vermelding> vermeld) {

    /**
     * One bewindspersoon under a letter.
     *
     * @param functie what the code stands for
     * @param wie the person, and in whose place; empty while it is not done
     * @param tijd when, in words; empty while it is not done
     */
    public record Regel(Handtekening.Soort soort, String functie, String wie, String tijd) {}

    public Briefblad {
        gezet = List.copyOf(gezet);
        open = List.copyOf(open);
        signalen = List.copyOf(signalen);
        vermeld = List.copyOf(vermeld);
    }
}
