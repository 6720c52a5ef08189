package nl.nota.openbaarmaking;

import nl.nota.nota.Woogrond;

/** Why something is proposed to stay inside; it says on what ground, and whether a machine can be sure of it. */
public enum Laksoort {
    /** The drafter marked it before anybody agreed to the text. */
    BINNEN(true),
    /** What the head says of the official who drafted it. */
    STELLER(true),
    /** Somebody whom the nota or the house knows, also by a part of the name. */
    NAAM(true),
    TELEFOON(true),
    EMAIL(true),
    BSN(true, "5.1.1e"),
    IBAN(true),
    KENTEKEN(true),
    PERSONEELSNUMMER(true),
    HANDTEKENING(true),
    ADRES(true),
    GEBOORTEDATUM(true),
    /** It has the shape of a name. */
    MOGELIJK_NAAM(false),
    /** The same words stay inside elsewhere. */
    GELIJK(false),
    /** Somebody selected it. */
    EIGEN(true),
    /** A sheet on which more stands than words; somebody must look at it. */
    BEELD(false),
    /** A sheet like that below the closing of a letter or the name of an office. */
    MOGELIJK_HANDTEKENING(false),
    /** A part of a sheet, which somebody drew on it. */
    VLAK(true);

    private final boolean zeker;
    private final String grond;

    Laksoort(boolean zeker) {
        this(zeker, Woogrond.LEVENSSFEER);
    }

    Laksoort(boolean zeker, String grond) {
        this.zeker = zeker;
        this.grond = grond;
    }

    /** Whether it stays inside unless somebody says otherwise; what is not certain waits for an answer. */
    public boolean isZeker() {
        return zeker;
    }

    /** Whether it is about what is seen on a sheet, not about words. */
    boolean isBlad() {
        return this == BEELD || this == MOGELIJK_HANDTEKENING || this == VLAK;
    }

    /** The code of the ground that is proposed for it. */
    public String grond() {
        return grond;
    }
}
