package nl.nota.bericht;

/** What is asked of whoever's turn it is. */
public enum Taak {
    SCHRIJVEN,
    INDIENEN,
    AFSTEMMEN,
    OPNIEUW_AFSTEMMEN,
    AFDOEN,
    VERWERKEN,
    EXTERN_VASTLEGGEN,
    BEVESTIGEN,
    AANBIEDEN,
    PARAFEREN,
    BESLUITEN,
    CONTROLEREN
}
