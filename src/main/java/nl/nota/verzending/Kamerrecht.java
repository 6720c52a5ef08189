package nl.nota.verzending;

import java.util.Set;
import nl.nota.organisatie.Recht;
import nl.nota.organisatie.Rol;

/** What a person may do with the register of moties and toezeggingen: its policy. */
public enum Kamerrecht implements Recht {
    /** Write down what was promised or asked, and by when it must be met. */
    KAMERZAAK_VASTLEGGEN(Set.of(Rol.SECRETARIAAT, Rol.KABINET), false);

    private final Set<Rol> rollen;
    private final boolean bijCode;

    Kamerrecht(Set<Rol> rollen, boolean bijCode) {
        this.rollen = rollen;
        this.bijCode = bijCode;
    }

    @Override
    public Set<Rol> rollen() {
        return Set.copyOf(rollen);
    }

    @Override
    public boolean isBijCode() {
        return bijCode;
    }

    @Override
    public String bezwaar() {
        return "verzending.reden.geen-secretariaat";
    }
}
