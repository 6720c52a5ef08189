package nl.nota.bericht;

/** What somebody is told. When one cause is several of these to one person, the first one here heads the message. */
public enum Berichtsoort {
    /** The nota was withdrawn. */
    INGETROKKEN,
    /** The nota is back with its steller. */
    TERUG,
    /** It was decided. */
    BESLOTEN,
    /** The decision was taken back within the minute. */
    HERROEPEN,
    /** Everybody agreed. */
    AFGESTEMD,
    /** A party took its word back, and the round goes on. */
    HEROPEND,
    /** A besluit of the receiver no longer counts, because the nota went back. */
    BESLUIT_VERVALLEN,
    /** A paraaf of the receiver no longer counts, because the nota went back. */
    PARAAF_VERVALLEN,
    /** The party is asked no more: it was dropped, left out or replaced. */
    NIET_MEER_GEVRAAGD,
    /** An agreement lapsed, because the text changed. */
    AKKOORD_VERVALLEN,
    /** A party objects. */
    BEZWAAR,
    /** It was recorded that the party let its term pass. */
    GEEN_REACTIE,
    /** A voorwaarde of the party no longer counts, by somebody else’s word. */
    VOORWAARDE_OPGEHEVEN,
    /** It has become the receiver’s turn. */
    BEURT,
    /** A deadline of the receiver was moved. */
    TERMIJN_GEWIJZIGD,
    /** An agreement on an earlier versie holds for the new one. */
    AKKOORD_MEEGENOMEN,
    /** The day has come until which the nota was held. */
    AANHOUDING_VOORBIJ,
    /** A deadline of the receiver is near. */
    TERMIJN_NADERT,
    /** A deadline of the receiver has passed. */
    TERMIJN_VOORBIJ,
    /** A deadline of somebody else has passed, for the secretariaat. */
    TERMIJN_VAN_ANDER,
    /** Somebody let the drafters read an opmerking. */
    OPMERKING_GEDEELD,
    /** Somebody answered an opmerking of the receiver. */
    OPMERKING_BEANTWOORD
}
