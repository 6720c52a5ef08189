package nl.nota.openbaarmaking;

import java.util.Set;
import nl.nota.organisatie.Recht;
import nl.nota.organisatie.Rol;

/** What a person may do to answer a request under the Woo: its policy. */
public enum Inventarisrecht implements Recht {
    /** Make the list of documents that belongs to the decision on a request. */
    INVENTARISLIJST_MAKEN(Set.of(Rol.WOO), false);

    private final Set<Rol> rollen;
    private final boolean bijCode;

    Inventarisrecht(Set<Rol> rollen, boolean bijCode) {
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
        return "openbaarmaking.reden.geen-woo";
    }
}
