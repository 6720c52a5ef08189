package nl.nota.besluit;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * What must be met before the decision is carried out, and the person who checks that.
 *
 * @param controleur the user name of a person, or a code of the register
 * @param afgedaanOp when it was recorded that it is met, or null as long as it is not
 * @param afdoening the words with which that was recorded
 */
@Embeddable
public record Besluitvoorwaarde(
        UUID id,
        String tekst,
        String controleur,

        @Formula("(select a.tijd from besluit_afdoening a where a.voorwaarde = id)") @Nullable
        Instant afgedaanOp,

        @Formula("(select a.toelichting from besluit_afdoening a where a.voorwaarde = id)") @Nullable
        String afdoening,

        @Formula("(select a.door from besluit_afdoening a where a.voorwaarde = id)") @Nullable
        UUID afgedaanDoor) {

    static Besluitvoorwaarde of(UUID besluit, int nummer, Besluiteis eis) {
        var naam = (besluit + "/" + nummer).getBytes(StandardCharsets.UTF_8);
        return new Besluitvoorwaarde(UUID.nameUUIDFromBytes(naam), eis.tekst(), eis.controleur(), null, null, null);
    }

    /** The code that checks it, or empty for one person: user names are kept in small letters, codes are not. */
    public String code() {
        return Medewerkers.normal(controleur).equals(controleur) ? "" : controleur;
    }

    public boolean isOpen() {
        return afgedaanOp == null;
    }

    /** Whether this person is the one who checks it. */
    public boolean isCheckedBy(Medewerker medewerker) {
        return medewerker.answersFor(controleur) || medewerker.gebruikersnaam().equals(controleur);
    }
}
