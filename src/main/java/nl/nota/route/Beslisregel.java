package nl.nota.route;

/** By which rule more than one bewindspersoon decides. */
public enum Beslisregel {
    /** Everyone decides, in any order. */
    ALLE,
    /** Everyone decides, one after the other. */
    VOLGORDE,
    /** The first decision closes it. */
    EEN_VAN
}
