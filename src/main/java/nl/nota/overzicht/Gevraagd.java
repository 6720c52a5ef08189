package nl.nota.overzicht;

/** What somebody is asked to do with a nota whose turn it is. */
public enum Gevraagd {
    /** Write the concept and submit it. */
    SCHRIJVEN,
    /** Answer a party that objects or sets a voorwaarde. */
    VERWERKEN,
    /** Give an oordeel. */
    AFSTEMMEN,
    /** Give it again, since what the party answers for has changed. */
    OPNIEUW_AFSTEMMEN,
    /** Say whether what was done with its voorwaarde will do. */
    AFDOEN,
    /** Ask a party outside, and record its answer. */
    EXTERN_VASTLEGGEN,
    /** Confirm that a required party is not concerned. */
    BEVESTIGEN,
    /** Offer it to whoever comes next. */
    AANBIEDEN,
    /** Initial it. */
    PARAFEREN,
    /** Decide. */
    BESLUITEN,
    /** Record that what was decided under a voorwaarde is met. */
    CONTROLEREN,
    /** Sign the letter that goes to parliament. */
    ONDERTEKENEN,
    /** Agree that a letter of another goes out on one's behalf too. */
    INSTEMMEN,
    /** Say how the letter to parliament is called and who signs it. */
    BRIEF_MAKEN,
    /** Send the letter, which everybody signed. */
    VERZENDEN,
    /** Say what of the decided nota stays inside. */
    LAKKEN,
    /** Release what another redacted. */
    VRIJGEVEN,
    /** Let the public read what was released. */
    PUBLICEREN,
    /** Look at what another took away from the public. */
    NAZIEN
}
