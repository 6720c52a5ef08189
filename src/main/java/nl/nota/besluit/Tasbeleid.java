package nl.nota.besluit;

import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import org.springframework.stereotype.Component;

/** Who has to do with a tas: the private office packs them all, who decides for the bewindspersoon reads that one. */
@Component
public class Tasbeleid {
    private final Waarneming waarneming;

    Tasbeleid(Waarneming waarneming) {
        this.waarneming = waarneming;
    }

    /** Whether this person reads the tas of this bewindspersoon, with the lines of the private office. */
    public boolean mayRead(Medewerker medewerker, String bewindspersoon) {
        return mayPack(medewerker) || waarneming.speaksFor(medewerker, bewindspersoon);
    }

    /** Whether this person packs the tassen. */
    public static boolean mayPack(Medewerker medewerker) {
        return medewerker.is(Rol.KABINET);
    }
}
