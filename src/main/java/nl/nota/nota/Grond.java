package nl.nota.nota;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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
    AFSCHRIFT(Niveau.LAATSTE_VERSIE, true),
    /** Checks whether what was decided under a voorwaarde is met. */
    CONTROLEUR(Niveau.VERSIES, true),
    /** Judges what becomes public, once decided. */
    WOO(Niveau.VERSIES, true),
    /** Keeps the archive: the head from the decision on, the content after closing. */
    ARCHIEF(Niveau.KOP, true),
    /** Audits the trail. */
    AUDIT(Niveau.SPOOR),
    /** Audits the content, for a recorded reason and a limited time. */
    AUDIT_INHOUD(Niveau.VERSIES);

    private static final Set<Grond> STEMMEN = EnumSet.of(PARTIJ, LIJN, BEWINDSPERSOON);

    private final Niveau niveau;
    private final boolean naBesluit;

    Grond(Niveau niveau) {
        this(niveau, false);
    }

    Grond(Niveau niveau, boolean naBesluit) {
        this.niveau = niveau;
        this.naBesluit = naBesluit;
    }

    /** How much of the nota it lets read. */
    public Niveau niveau() {
        return niveau;
    }

    /** Whether it opens a nota only once it is decided and the besluit can no longer be taken back. */
    public boolean awaitsBesluit() {
        return naBesluit;
    }

    /** What opens only once the besluit stands. */
    static Set<Grond> thatAwaitBesluit() {
        return Arrays.stream(values()).filter(Grond::awaitsBesluit).collect(Collectors.toSet());
    }

    /** Whether on it a person speaks for a code, and so not for one whose holder drafted the nota. */
    boolean isVoice() {
        return STEMMEN.contains(this);
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
