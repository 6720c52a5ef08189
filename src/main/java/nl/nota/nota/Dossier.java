package nl.nota.nota;

import java.util.Map;
import nl.nota.kern.Gebeurtenis;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;

/** A nota together with what the asking person is to it; nobody gets the one without the other. */
public record Dossier(Nota nota, Betrekking betrekking) {
    public Kenmerk kenmerk() {
        return nota.kenmerk();
    }

    public Medewerker medewerker() {
        return betrekking.medewerker();
    }

    /** What this person did with the nota, about its last versie. */
    public Gebeurtenis happened(String soort, @Nullable String namens, Map<String, Object> inhoud) {
        var versie = nota.versie();
        return new Gebeurtenis(
                nota.kenmerk().waarde(),
                soort,
                medewerker().gebruikersnaam(),
                namens,
                versie.map(Versienummer::nummer).orElse(null),
                versie.map(Versienummer::hash).orElse(null),
                inhoud);
    }
}
