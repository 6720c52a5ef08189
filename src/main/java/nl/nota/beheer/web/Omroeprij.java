package nl.nota.beheer.web;

import java.time.Instant;
import nl.nota.beheer.Omroep;

/** One row of what everybody was, is or will be told; what is still to come or goes on can be ended. */
record Omroeprij(Omroep omroep, Omroep.Stand stand) {
    static Omroeprij of(Omroep omroep, Instant nu) {
        return new Omroeprij(omroep, omroep.stand(nu));
    }

    public boolean isTeBeeindigen() {
        return switch (stand) {
            case GEPLAND, NU -> true;
            case VOORBIJ, BEEINDIGD -> false;
        };
    }
}
