package nl.nota.nota.web;

import java.util.Arrays;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import org.jspecify.annotations.Nullable;

/** What is said about a bijlage, as it came in. What is not said is empty, and a bijlage without a rol is an other. */
record Bijlageverzoek(
        @Nullable Bijlagerol rol,
        @Nullable String titel,
        @Nullable String referentie,
        @Nullable Boolean openbaar) {

    /** From the fields of a form, in which anything can stand. */
    static Bijlageverzoek of(String rol, String titel, String referentie, @Nullable String openbaar) {
        var gekozen = Arrays.stream(Bijlagerol.values())
                .filter(een -> een.name().equals(rol))
                .findFirst()
                .orElse(null);
        return new Bijlageverzoek(gekozen, titel, referentie, openbaar != null);
    }

    Bijlagevelden toVelden() {
        return new Bijlagevelden(
                rol == null ? Bijlagerol.OVERIG : rol,
                titel == null ? "" : titel,
                referentie == null ? "" : referentie,
                Boolean.TRUE.equals(openbaar));
    }
}
