package nl.nota.verzending;

import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A minister agrees that a letter of another goes out on his or her behalf too (mede namens); no official can. */
@Service
public class AgreeingMedeNamens {
    private final Handtekeningzetter zetter;

    AgreeingMedeNamens(Handtekeningzetter zetter) {
        this.zetter = zetter;
    }

    /** Agrees with the letter as it was read. */
    @Transactional
    public Outcome<UUID> agree(Medewerker medewerker, Kenmerk kenmerk, Handtekeningverzoek verzoek) {
        return zetter.set(medewerker, kenmerk, Handtekening.Soort.MEDE_NAMENS, verzoek);
    }
}
