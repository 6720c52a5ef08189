package nl.nota.organisatie;

import java.util.Set;

/** What a person may do in the house by the work he or she has there: the policy of this module. */
public enum Huisrecht implements Recht {
    /** Write notas: begin one, be named as who writes along, take one over. */
    NOTAS_OPSTELLEN(Set.of(Rol.OPSTELLER), false, "nota.reden.geen-opsteller"),
    /** Let a colleague act for the own codes. */
    VERVANGING_VERLENEN(Set.of(), true, "organisatie.reden.vervanging.geen-code"),
    /** See who replaces whom, in the whole house; everybody sees the own ones. */
    VERVANGINGEN_INZIEN(Set.of(Rol.BEHEER), false, "organisatie.reden.vervanging.niet-eigen"),
    /** Let people in and out, and say what they do and for what they answer. */
    MENSEN_BEHEREN(Set.of(Rol.BEHEER), false, "organisatie.reden.beheer"),
    /** Keep the register and the lines of the house. */
    REGISTER_BEHEREN(Set.of(Rol.BEHEER), false, "organisatie.reden.beheer"),
    /**
     * See how the installation stands and by which settings, have tried again what failed, tell everybody something.
     */
    INSTALLATIE_BEHEREN(Set.of(Rol.BEHEER), false, "organisatie.reden.beheer"),
    /**
     * Say what everybody is offered: the grounds of the Woo, the standard sentences, the templates and the usual
     * routes.
     */
    INRICHTING_BEHEREN(Set.of(Rol.BEHEER), false, "organisatie.reden.beheer");

    private final Set<Rol> rollen;
    private final boolean bijCode;
    private final String bezwaar;

    Huisrecht(Set<Rol> rollen, boolean bijCode, String bezwaar) {
        this.rollen = rollen;
        this.bijCode = bijCode;
        this.bezwaar = bezwaar;
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
        return bezwaar;
    }
}
