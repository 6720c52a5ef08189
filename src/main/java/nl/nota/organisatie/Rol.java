package nl.nota.organisatie;

/** What a person does in the house, apart from the codes that person answers for. */
public enum Rol {
    /** Writes notas for the own onderdeel. */
    OPSTELLER,
    /** Runs the papers of the own onderdeel. */
    SECRETARIAAT,
    /** Private office of the bewindspersonen. */
    KABINET,
    /** Judges what becomes public (Wet open overheid). */
    WOO,
    /** Keeps the archive (Archiefwet). */
    ARCHIEF,
    /** Audits the trail. */
    AUDIT,
    /** Manages people and settings, reads no content. */
    BEHEER
}
