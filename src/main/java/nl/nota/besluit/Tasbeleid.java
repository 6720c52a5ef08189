package nl.nota.besluit;

import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;

/** Whose tas a person reads: the private office all of them, who decides for a bewindspersoon that one. */
@Component
public class Tasbeleid {
    private final Waarneming waarneming;

    Tasbeleid(Waarneming waarneming) {
        this.waarneming = waarneming;
    }

    /** Whether this person reads the tas of this bewindspersoon, with the lines of the private office. */
    public boolean mayRead(Medewerker medewerker, String bewindspersoon) {
        return Tasrecht.TAS_LEZEN.rollen().stream().anyMatch(medewerker::is)
                || waarneming.speaksFor(medewerker, bewindspersoon);
    }
}
