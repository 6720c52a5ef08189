package nl.nota.besluit;

import java.util.Set;
import nl.nota.organisatie.Recht;
import nl.nota.organisatie.Rol;

/** What a person may do with the tassen of the bewindspersonen: their policy. */
public enum Tasrecht implements Recht {
    /** Read the tas of a bewindspersoon; who decides for that bewindspersoon reads that one, see {@link Tasbeleid}. */
    TAS_LEZEN(Set.of(Rol.KABINET), true),
    /** Arrange it, and add a line to each nota. */
    TAS_VULLEN(Set.of(Rol.KABINET), false);

    private final Set<Rol> rollen;
    private final boolean bijCode;

    Tasrecht(Set<Rol> rollen, boolean bijCode) {
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
        return "besluit.reden.geen-kabinet";
    }
}
