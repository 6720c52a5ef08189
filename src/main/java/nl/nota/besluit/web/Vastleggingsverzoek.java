package nl.nota.besluit.web;

import java.util.Base64;
import java.util.Map;
import nl.nota.besluit.Bewijs;
import nl.nota.besluit.Opgave;
import nl.nota.kern.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * On whose word the private office records a besluit, as a machine sends it.
 *
 * @param tijd when it was said, as 2025-10-01T14:02:00+02:00
 * @param bewijs the words of a message, or {naam, type, inhoud} with the bytes in base64
 */
record Vastleggingsverzoek(
        @Nullable String opGezagVan,
        @Nullable String wijze,
        @Nullable String tijd,
        @Nullable Object bewijs) {

    Outcome<Opgave> toOpgave() {
        return Opgaveveld.read(opGezagVan, wijze, Opgaveveld.moment(tijd), evidence());
    }

    private @Nullable Bewijs evidence() {
        return switch (bewijs) {
            case String tekst -> Bewijs.of(tekst);
            case Map<?, ?> stuk -> file(stuk);
            case null, default -> null;
        };
    }

    private static @Nullable Bewijs file(Map<?, ?> stuk) {
        if (!(stuk.get("naam") instanceof String naam) || !(stuk.get("inhoud") instanceof String inhoud)) return null;
        var type = stuk.get("type") instanceof String soort ? soort : "application/octet-stream";
        try {
            return new Bewijs(naam, type, Base64.getDecoder().decode(inhoud));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
