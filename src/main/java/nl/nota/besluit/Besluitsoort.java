package nl.nota.besluit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/** What a bewindspersoon can decide about a nota. */
public enum Besluitsoort {
    AKKOORD,
    /** Agrees under conditions that a named person checks. */
    AKKOORD_MITS,
    NIET_AKKOORD,
    /** Wants to talk about it first; the nota stays where it is. */
    BESPREKEN,
    /** Wants to wait until a date; the nota stays where it is. */
    AANHOUDEN,
    /** Sends it back to the steller with a question. */
    RETOUR,
    /** Has read it; only where nothing is asked to be decided. */
    KENNISGENOMEN;

    private static final Set<Besluitsoort> MARKERINGEN = EnumSet.of(BESPREKEN, AANHOUDEN);

    /** Whether it is an answer to the nota; the others only say what happens meanwhile. */
    public boolean isEindoordeel() {
        return !MARKERINGEN.contains(this) && this != RETOUR;
    }

    /** Whether it agrees, and so must say to which option where the nota offers them. */
    public boolean isInstemming() {
        return this == AKKOORD || this == AKKOORD_MITS;
    }

    /** Whether it is mostly given without a word. */
    public boolean isKort() {
        return this == AKKOORD || this == KENNISGENOMEN;
    }

    /** Whether it needs a sentence that says why. */
    public boolean needsToelichting() {
        return this == RETOUR || this == BESPREKEN;
    }

    /**
     * What can be decided about a nota of this soort, in the order in which it is offered: first what closes it (ADR
     * 12).
     */
    public static List<Besluitsoort> possibleFor(@Nullable Soort soort) {
        if (soort == null) return List.of(values());
        return switch (soort) {
            case TER_BESLISSING, TER_ONDERTEKENING ->
                List.of(AKKOORD, AKKOORD_MITS, NIET_AKKOORD, BESPREKEN, AANHOUDEN, RETOUR);
            case TER_INFORMATIE, TER_BESPREKING, TER_VOORBEREIDING, TER_ADVISERING ->
                List.of(KENNISGENOMEN, BESPREKEN, AANHOUDEN, RETOUR);
        };
    }

    /** Whether a nota of this soort is only read, and asks for no decision. */
    static boolean isTerKennis(@Nullable Soort soort) {
        return soort != null && possibleFor(soort).getFirst() == KENNISGENOMEN;
    }
}
