package nl.nota.verzending;

import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A bewindspersoon signs a letter to parliament in person (ondertekening): exactly the file that was read. */
@Service
public class SigningBrief {
    private final Handtekeningzetter zetter;

    SigningBrief(Handtekeningzetter zetter) {
        this.zetter = zetter;
    }

    /** Signs it; what differs from the file that was decided on must have been seen. */
    @Transactional
    public Outcome<UUID> sign(Medewerker medewerker, Kenmerk kenmerk, Handtekeningverzoek verzoek) {
        return zetter.set(medewerker, kenmerk, Handtekening.Soort.ONDERTEKENING, verzoek);
    }
}
