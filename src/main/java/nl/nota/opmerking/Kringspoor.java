package nl.nota.opmerking;

import java.util.HashMap;
import java.util.Map;
import nl.nota.kern.Gebeurtenis;
import nl.nota.nota.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a circle is kept in a chain of its own beside that of the nota: it is as unbroken, and who reads the
 * trail of the nota does not learn from it, not even by counting, that somebody said something elsewhere. Each row says
 * about which opmerking it is, of which nota, by whom, and whether it proposes other words: so who must know can be
 * told.
 */
final class Kringspoor {
    private Kringspoor() {}

    static Gebeurtenis happened(Dossier dossier, Opmerking opmerking, String soort, Map<String, Object> inhoud) {
        var kring = opmerking.kring();
        var vandaag = dossier.happened(soort, speaksFor(dossier, kring), inhoud);
        var alles = new HashMap<>(vandaag.inhoud());
        alles.put("opmerking", opmerking.id().toString());
        alles.put("nota", dossier.kenmerk().waarde());
        alles.put("auteur", opmerking.wie().door().toString());
        alles.put("voorstel", opmerking.voorstel() != null);
        return new Gebeurtenis(
                kring.keten(dossier.kenmerk().waarde()),
                soort,
                vandaag.door(),
                vandaag.namens(),
                vandaag.versie(),
                vandaag.hash(),
                alles);
    }

    private static @Nullable String speaksFor(Dossier dossier, Kring kring) {
        return kring.holds(dossier) ? kring.code() : null;
    }
}
