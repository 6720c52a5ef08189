package nl.nota.nota;

import java.time.Instant;
import java.util.List;
import nl.nota.besluit.Notaloop;
import nl.nota.organisatie.Medewerker;

/** A nota in memory, as far on its way as a test of pure rules needs it. */
public final class Proefnota {
    private static final List<Fase> WEG =
            List.of(Fase.CONCEPT, Fase.IN_AFSTEMMING, Fase.AFGESTEMD, Fase.TER_BESLISSING, Fase.BESLOTEN);
    private static final Kop KOP = Notaloop.inhoud("Er is iets.").kop();

    private Proefnota() {}

    /** A nota with this last versie in this fase; a CONCEPT with a versie came back. */
    public static Nota in(Fase fase, Versienummer versie, Medewerker steller) {
        var nota = new Nota(Kenmerk.defensie(2025, 1), steller, KOP, null, Instant.EPOCH);
        nota.freeze(versie, KOP);
        if (fase == Fase.INGETROKKEN) nota.become(fase, Instant.EPOCH);
        else if (fase == Fase.IN_PARAFERING) climb(nota, Fase.AFGESTEMD).become(fase, Instant.EPOCH);
        else climb(nota, fase);
        return nota;
    }

    private static Nota climb(Nota nota, Fase tot) {
        WEG.subList(1, WEG.indexOf(tot) + 1).forEach(stap -> nota.become(stap, Instant.EPOCH));
        return nota;
    }
}
