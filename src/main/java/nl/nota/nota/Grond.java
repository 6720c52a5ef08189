package nl.nota.nota;

import java.util.EnumSet;
import java.util.Set;

/** On what ground somebody sees a nota; it says what may be read and what may be done. */
public enum Grond {
    /** Wrote it and answers for its text. */
    STELLER(Niveau.CONCEPT),
    /** Writes along. */
    MEDESTELLER(Niveau.CONCEPT),
    /** Runs the papers of the onderdeel the nota comes from. */
    SECRETARIAAT(Niveau.VERSIES),
    /** Was asked for its agreement. */
    PARTIJ(Niveau.VERSIES),
    /** Initials the nota in the line, or answers for it as its sender (Van). */
    LIJN(Niveau.VERSIES),
    /** Has to decide. */
    BEWINDSPERSOON(Niveau.VERSIES),
    /** Private office of the bewindspersonen. */
    KABINET(Niveau.VERSIES),
    /** Receives a copy once the nota is decided. */
    AFSCHRIFT(Niveau.LAATSTE_VERSIE),
    /** Checks whether what was decided under a voorwaarde is met. */
    CONTROLEUR(Niveau.VERSIES),
    /** Judges what becomes public, once decided. */
    WOO(Niveau.VERSIES),
    /** Keeps the archive: the head from the decision on, the content after closing. */
    ARCHIEF(Niveau.KOP),
    /** Audits the trail. */
    AUDIT(Niveau.SPOOR),
    /** Audits the content, for a recorded reason and a limited time. */
    AUDIT_INHOUD(Niveau.VERSIES);

    /** What opens only once the besluit stands. */
    static final Set<Grond> NA_BESLUIT = EnumSet.of(AFSCHRIFT, CONTROLEUR, WOO, ARCHIEF);

    private final Niveau niveau;

    Grond(Niveau niveau) {
        this.niveau = niveau;
    }

    public Niveau niveau() {
        return niveau;
    }

    /** Whether it opens a nota only once it is decided and the besluit can no longer be taken back. */
    boolean awaitsBesluit() {
        return NA_BESLUIT.contains(this);
    }

    /** How much of a nota may be read, from least to most. */
    public enum Niveau {
        /** Only what happened, without title or text. */
        SPOOR,
        /** The head, without text. */
        KOP,
        /** The last frozen versie. */
        LAATSTE_VERSIE,
        /** All frozen versies. */
        VERSIES,
        /** The working text as well. */
        CONCEPT
    }
}
