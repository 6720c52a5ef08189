package nl.nota.rechten;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.Voorwaarde;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;

/** What was said about a nota of the table so far, for who wants to go on with it. */
record Vondsten(Afstemmingen afstemmingen, Besluiten besluiten) {
    private static final UUID NIETS = new UUID(0, 0);

    /** The first voorwaarde that was set, or one that nobody set. */
    UUID voorwaarde(Kenmerk nota) {
        return afstemmingen.of(nota).stream()
                .flatMap(een -> een.voorwaarden().stream())
                .map(Voorwaarde::id)
                .findFirst()
                .orElse(NIETS);
    }

    /** The last besluit of this person about the nota; where there is none, one that does not exist. */
    UUID eigenBesluit(Medewerker wie, Kenmerk nota) {
        return besluiten.of(nota).reversed().stream()
                .filter(een -> een.door().equals(wie.id()))
                .map(Besluit::id)
                .findFirst()
                .orElse(NIETS);
    }

    /** The bewindspersoon who decides next: first the STASDEF. */
    String aanZet(Kenmerk nota) {
        return besluiten.of(nota).stream().anyMatch(een -> een.besluit() != Besluitsoort.RETOUR) ? "MINDEF" : "STASDEF";
    }

    /** What was recorded of a besluit that was taken elsewhere; where nothing was, one that does not exist. */
    UUID vastgelegdBesluit(Kenmerk nota) {
        return besluiten.of(nota).stream()
                .filter(een -> een.gezag() != null)
                .map(Besluit::id)
                .findFirst()
                .orElse(NIETS);
    }

    /** The voorwaarde of the besluit; where there is none, one that does not exist. */
    UUID besluitvoorwaarde(Kenmerk nota) {
        return besluiten.of(nota).stream()
                .flatMap(een -> een.voorwaarden().stream())
                .map(Besluitvoorwaarde::id)
                .findFirst()
                .orElse(NIETS);
    }

    /** When a party answered last. */
    Optional<Instant> laatsteAntwoord(Kenmerk nota) {
        return afstemmingen.of(nota).stream().map(Afstemming::tijd).max(Comparator.naturalOrder());
    }

    /** The last answer for this party, or one that does not exist. */
    UUID afstemming(Kenmerk nota, String onderdeel) {
        return afstemmingen.of(nota).reversed().stream()
                .filter(een -> een.onderdeel().equals(onderdeel))
                .findFirst()
                .map(Afstemming::id)
                .orElse(NIETS);
    }
}
