package nl.nota.afstemming;

/** What a party says about a versie. */
public enum Oordeel {
    AKKOORD,
    /** Agrees once the voorwaarden are met. */
    AKKOORD_MITS,
    /** Objects; the objection stands until the party replaces it. */
    NIET_AKKOORD,
    GEEN_OPMERKINGEN,
    /** Says that the subject is not its business. */
    NIET_BETROKKEN
}
