package nl.nota.archief;

import java.util.Set;
import nl.nota.organisatie.Recht;
import nl.nota.organisatie.Rol;

/** What a person may do with the archive as a whole: its policy. */
public enum Archiefrecht implements Recht {
    /** See which dossiers can be closed, which terms have ended, and what was destroyed. */
    ARCHIEF_BEHEREN(Set.of(Rol.ARCHIEF), false),
    /** Propose what is to be destroyed. */
    VERNIETIGING_VOORSTELLEN(Set.of(Rol.ARCHIEF), false),
    /** Decide on what another proposed. */
    VERNIETIGING_VASTSTELLEN(Set.of(Rol.ARCHIEF), false);

    private final Set<Rol> rollen;
    private final boolean bijCode;

    Archiefrecht(Set<Rol> rollen, boolean bijCode) {
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
        return "archief.reden.geen-archief";
    }
}
