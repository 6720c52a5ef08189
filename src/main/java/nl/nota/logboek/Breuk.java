package nl.nota.logboek;

/** What is wrong at the first place where a keten no longer holds. */
public enum Breuk {
    /** A number is missing, or out of its order. */
    VOLGORDE("logboek.breuk.volgorde"),
    /** The row does not name the hash of the row before it. */
    VORIGE("logboek.breuk.vorige"),
    /** The row is not the one that was written. */
    HASH("logboek.breuk.hash"),
    /** What belongs to the row is not what was written with it. */
    INHOUD("logboek.breuk.inhoud"),
    /** Rows at the end are missing or too many. */
    EINDE("logboek.breuk.einde");

    private final String code;

    Breuk(String code) {
        this.code = code;
    }

    /** The code of the Dutch sentence; its only value is the number of the row. */
    public String code() {
        return code;
    }
}
