package nl.nota.nota;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a nota may be named outside the house, for instance in a mail: only when it is ongerubriceerd, in its last
 * versie and in what is being written. What says nothing yet is kept in.
 */
@Component
public class Noembaarheid {
    private final Versies versies;
    private final Concepten concepten;

    Noembaarheid(Versies versies, Concepten concepten) {
        this.versies = versies;
        this.concepten = concepten;
    }

    /** Whether the kenmerk of this nota may stand in a mail. */
    @Transactional(readOnly = true)
    public boolean isNoembaar(Nota nota) {
        var concept = isOpen(concepten.of(nota).inhoud().kop());
        return concept
                && versies.last(nota)
                        .map(versie -> isOpen(versie.inhoud().kop()))
                        .orElse(true);
    }

    private static boolean isOpen(Kop kop) {
        return kop.rubricering() == Rubricering.ONGERUBRICEERD;
    }
}
