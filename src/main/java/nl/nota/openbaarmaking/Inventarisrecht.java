package nl.nota.openbaarmaking;

import java.util.Set;
import nl.nota.organisatie.Recht;
import nl.nota.organisatie.Rol;

/** What a person may do to answer a request under the Woo: its policy. */
public enum Inventarisrecht implements Recht {
    /** Make the list of documents that belongs to the decision on a request. */
    INVENTARISLIJST_MAKEN(Set.of(Rol.WOO));

    private final Set<Rol> rollen;

    Inventarisrecht(Set<Rol> rollen) {
        this.rollen = rollen;
    }

    @Override
    public Set<Rol> rollen() {
        return Set.copyOf(rollen);
    }

    @Override
    public boolean isBijCode() {
        return false;
    }

    @Override
    public String bezwaar() {
        return "openbaarmaking.reden.geen-woo";
    }
}
