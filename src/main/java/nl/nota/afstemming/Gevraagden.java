package nl.nota.afstemming;

import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.route.Partij;
import org.springframework.stereotype.Component;

/** Who was asked already: a party may answer from the opening of its halte on, also when an earlier one opens again. */
@Component
class Gevraagden {
    private final GrantingInzage inzage;

    Gevraagden(GrantingInzage inzage) {
        this.inzage = inzage;
    }

    /** Whether this party was asked; the first halte is open as soon as there is a round. */
    boolean isAsked(Kenmerk kenmerk, Partij partij) {
        return partij.halte() == 1 || inzage.isGranted(kenmerk, Grond.PARTIJ, Sleutel.code(partij.onderdeel()));
    }
}
