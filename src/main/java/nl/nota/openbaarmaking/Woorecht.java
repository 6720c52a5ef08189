package nl.nota.openbaarmaking;

import java.util.Set;
import nl.nota.organisatie.Recht;
import nl.nota.organisatie.Rol;

/** What a person may do for the openness of the house, apart from one nota: its policy. */
public enum Woorecht implements Recht {
    /** Make the list of documents that belongs to the decision on a request. */
    INVENTARISLIJST_MAKEN(Set.of(Rol.WOO), false),
    /** See of all notas together what becomes public by itself, and when. */
    GEPLANDE_PUBLICATIES_ZIEN(Set.of(Rol.WOO), false);

    private final Set<Rol> rollen;
    private final boolean bijCode;

    Woorecht(Set<Rol> rollen, boolean bijCode) {
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
