package nl.nota.nota;

import java.util.EnumSet;
import java.util.Set;

/** On what ground somebody sees a nota; it says what may be read and what may be done. */
public enum Grond {
    /** Wrote it and answers for its text. */
    STELLER(Niveau.CONCEPT),
    /** Writes along. */
    MEDESTELLER(Niveau.CONCEPT),
    /** Writes along, and stands in while neither the steller nor anybody of the secretariaat is there. */
    INVALLER(Niveau.CONCEPT),
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
    AFSCHRIFT(Niveau.LAATSTE_VERSIE, Vanaf.BESLUIT),
    /** Checks whether what was decided under a voorwaarde is met. */
    CONTROLEUR(Niveau.VERSIES, Vanaf.BESLUIT),
    /** Judges what becomes public, once decided. */
    WOO(Niveau.VERSIES, Vanaf.BESLUIT),
    /** Keeps the archive: the head from the end on, the content after closing. */
    ARCHIEF(Niveau.KOP, Vanaf.EINDE),
    /** Audits the trail. */
    AUDIT(Niveau.SPOOR),
    /** Audits the content, for a recorded reason and a limited time. */
    AUDIT_INHOUD(Niveau.VERSIES);

    private static final Set<Grond> STEMMEN = EnumSet.of(PARTIJ, LIJN, BEWINDSPERSOON);

    private final Niveau niveau;
    private final Vanaf vanaf;

    Grond(Niveau niveau) {
        this(niveau, Vanaf.METEEN);
    }

    Grond(Niveau niveau, Vanaf vanaf) {
        this.niveau = niveau;
        this.vanaf = vanaf;
    }

    /** How much of the nota it lets read. */
    public Niveau niveau() {
        return niveau;
    }

    /** From when on it opens a nota. */
    public Vanaf vanaf() {
        return vanaf;
    }

    /** Whether on it a person speaks for a code, and so not for one whose holder drafted the nota. */
    boolean isVoice() {
        return STEMMEN.contains(this);
    }

    /** From when on a nota may be read. */
    public enum Vanaf {
        /** Once the right to read was granted. */
        METEEN,
        /** Only once it is decided and the besluit can no longer be taken back. */
        BESLUIT,
        /** The same, or once it was withdrawn. */
        EINDE
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
