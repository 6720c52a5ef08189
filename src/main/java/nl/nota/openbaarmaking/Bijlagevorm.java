package nl.nota.openbaarmaking;

/** In which form the public gets a bijlage. */
public enum Bijlagevorm {
    /** Set anew from its words. */
    TEKST,
    /** A picture of each of its sheets, without what was redacted. */
    BLADEN,
    /** It is named, and can be asked for. */
    OP_VERZOEK
}
