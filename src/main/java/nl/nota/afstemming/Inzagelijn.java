package nl.nota.afstemming;

import java.util.List;
import java.util.Objects;
import nl.nota.nota.Dossier;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Optreden;
import nl.nota.nota.Sleutel;
import org.springframework.stereotype.Component;

/**
 * Brings in the line as soon as parties disagree: who answers for the nota as its sender (Van) can then decide on it.
 */
@Component
class Inzagelijn {
    private final GrantingInzage inzage;

    Inzagelijn(GrantingInzage inzage) {
        this.inzage = inzage;
    }

    /** Who it is that acts for the line: in the place of the holder of Van, or by own right. */
    static Optreden optreden(Dossier dossier) {
        return dossier.optreden(functie(dossier));
    }

    /** The code that has the authority of the line over this nota: its Van. */
    static String functie(Dossier dossier) {
        return Objects.requireNonNullElse(dossier.nota().van(), "");
    }

    /** Opens the nota to the holder of its Van when this is a voorwaarde or a bezwaar. */
    void open(Dossier dossier, Oordeel oordeel) {
        var van = dossier.nota().van();
        if (van == null || (oordeel != Oordeel.AKKOORD_MITS && oordeel != Oordeel.NIET_AKKOORD)) return;
        inzage.grant(dossier.kenmerk(), Grond.LIJN, List.of(Sleutel.code(van)));
    }
}
