package nl.nota.afstemming;

import java.util.List;
import java.util.UUID;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to record for a party.
 *
 * @param onderdeel the party
 * @param voorwaarden the conditions of an akkoord mits
 * @param gelezen the versie that was read
 * @param vorige what the party had said last when this was written, or null when the author did not look
 * @param namens user name of who is replaced, or null when the author did not say
 */
public record Antwoord(
        String onderdeel,
        Oordeel oordeel,
        String toelichting,
        List<Eis> voorwaarden,
        Versienummer gelezen,
        @Nullable Vorige vorige,
        @Nullable String namens) {
    public Antwoord {
        toelichting = toelichting.strip();
        voorwaarden = voorwaarden.stream().filter(eis -> !eis.isLeeg()).toList();
    }

    /** An answer that does not say who is replaced. */
    public Antwoord(
            String onderdeel,
            Oordeel oordeel,
            String toelichting,
            List<Eis> voorwaarden,
            Versienummer gelezen,
            @Nullable Vorige vorige) {
        this(onderdeel, oordeel, toelichting, voorwaarden, gelezen, vorige, null);
    }

    /** The same, said in the place of the person with this user name. */
    public Antwoord inPlaceOf(@Nullable String gebruikersnaam) {
        return new Antwoord(onderdeel, oordeel, toelichting, voorwaarden, gelezen, vorige, gebruikersnaam);
    }

    /**
     * Whether this last answer of the same party came while its author had not seen it; an author who did not look saw
     * whatever was there.
     */
    boolean isOvertakenBy(Afstemming laatste) {
        return vorige != null && !laatste.id().equals(vorige.id());
    }

    /**
     * Whether this last answer of the same party says the same: then it was sent twice. Another voorwaarde, also for
     * another drafter, with another day or about other words, is never the same.
     *
     * @param gesteld the voorwaarden that it would set
     */
    boolean isSameAs(Afstemming laatste, List<Voorwaarde> gesteld) {
        return laatste.oordeel() == oordeel
                && laatste.gelezen().equals(gelezen)
                && laatste.voorwaarden().stream()
                        .map(Voorwaarde::eis)
                        .toList()
                        .equals(gesteld.stream().map(Voorwaarde::eis).toList());
    }

    /** The last answer of the party as the author saw it; without an id there was none. */
    public record Vorige(@Nullable UUID id) {}
}
