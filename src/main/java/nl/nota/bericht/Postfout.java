package nl.nota.bericht;

/** Why a mail did not go the last time, in words that tell nothing of it and of nobody's address. */
public enum Postfout {
    /** The mail server was not there, or did not want anything. */
    SERVER_WEG,
    /** The server was there, and would not have this receiver. */
    GEWEIGERD,
    /** The mail could not be made. */
    NIET_GEMAAKT;

    /** Whether it is about this one mail, so that waiting for the server does not help. */
    boolean isEigen() {
        return this != SERVER_WEG;
    }
}
