package nl.nota.afstemming;

/** What the drafters say they did with a voorwaarde. */
public enum Verwerking {
    VERWERKT,
    NIET_VERWERKT
}
