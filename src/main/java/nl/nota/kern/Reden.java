package nl.nota.kern;

import java.util.List;

/**
 * Why a command was refused: a code with a Dutch sentence in the messages of its module, and the values that the
 * sentence names.
 */
public record Reden(Soort soort, String code, List<Object> waarden) {

    /** What kind of refusal it is; the machine's side turns it into a status. */
    public enum Soort {
        /** This person may not do this (403). */
        MAG_NIET,
        /** Somebody was earlier, or the nota is not in a fase that allows it (409). */
        ACHTERHAALD,
        /** What was sent is not right (422). */
        ONJUIST,
        /** Something that the house leans on is away or full; the same may be done later (503). */
        NU_NIET
    }

    public Reden {
        waarden = List.copyOf(waarden);
    }

    /** This person may not do this, whatever they send. */
    public static Reden magNiet(String code, Object... waarden) {
        return new Reden(Soort.MAG_NIET, code, List.of(waarden));
    }

    /** Whether one of these says that the person may never do it, whatever happens. */
    public static boolean isForbidden(List<Reden> redenen) {
        return redenen.stream().anyMatch(reden -> reden.soort == Soort.MAG_NIET);
    }

    /** The world moved on since the person looked, or the nota is in another fase. */
    public static Reden achterhaald(String code, Object... waarden) {
        return new Reden(Soort.ACHTERHAALD, code, List.of(waarden));
    }

    /** What was sent must be put right first. */
    public static Reden onjuist(String code, Object... waarden) {
        return new Reden(Soort.ONJUIST, code, List.of(waarden));
    }

    /** Nothing is wrong with what was sent, and the house cannot do it at this moment. */
    public static Reden nuNiet(String code, Object... waarden) {
        return new Reden(Soort.NU_NIET, code, List.of(waarden));
    }
}
