package nl.nota.bericht;

/** How often a person wants mail. */
public enum Bezorging {
    /** One mail for each bericht, at once. */
    DIRECT,
    /** What came in, together, at nine in the morning and three in the afternoon. */
    TWEE_KEER_PER_DAG,
    /** No mail; what happened stands in the product. */
    UIT
}
