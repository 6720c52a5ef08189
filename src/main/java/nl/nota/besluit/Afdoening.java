package nl.nota.besluit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Namen;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * That a voorwaarde of a besluit was found met.
 *
 * @param blijkt how that shows
 * @param namens who was replaced, or null
 * @param grondslag the legal basis of that, as it was at that moment
 */
@Embeddable
public record Afdoening(
        @Formula("(select a.tijd from besluit_afdoening a where a.voorwaarde = id)")
        Instant tijd,

        @Formula("(select a.toelichting from besluit_afdoening a where a.voorwaarde = id)")
        String blijkt,

        @Formula("(select a.door from besluit_afdoening a where a.voorwaarde = id)")
        UUID door,

        @Formula("(select a.namens from besluit_afdoening a where a.voorwaarde = id)") @Nullable
        UUID namens,

        @Formula("(select a.formule from besluit_afdoening a where a.voorwaarde = id)")
        @Enumerated(EnumType.STRING)
        @Nullable
        Formule formule,

        @Formula("(select a.grondslag from besluit_afdoening a where a.voorwaarde = id)") @Nullable
        String grondslag) {

    /** The people whose names belong to it. */
    Stream<UUID> mensen() {
        return Stream.of(door, namens).filter(Objects::nonNull);
    }

    /** Who found it met, in whose place and on what ground, by these names. */
    public String printed(Map<UUID, String> namen) {
        var wie = Namen.of(namen.getOrDefault(door, ""), formule, namens == null ? "" : namen.getOrDefault(namens, ""));
        return grondslag == null ? wie : wie + " (" + grondslag + ")";
    }
}
