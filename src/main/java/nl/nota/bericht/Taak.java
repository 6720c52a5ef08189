package nl.nota.bericht;

/** What is asked of whoever's turn it is. */
public enum Taak {
    SCHRIJVEN,
    AFSTEMMEN,
    OPNIEUW_AFSTEMMEN,
    AFDOEN,
    VERWERKEN,
    EXTERN_VASTLEGGEN,
    BEVESTIGEN,
    AANBIEDEN,
    PARAFEREN,
    BESLUITEN,
    CONTROLEREN,
    ONDERTEKENEN,
    INSTEMMEN,
    BRIEF_MAKEN,
    VERZENDEN,
    LAKKEN,
    VRIJGEVEN,
    PUBLICEREN,
    NAZIEN;

    /** Whether it is done for the code that it is about, by who answers for that code. */
    boolean isNamens() {
        return switch (this) {
            case AFSTEMMEN, OPNIEUW_AFSTEMMEN, AFDOEN, PARAFEREN, BESLUITEN, CONTROLEREN, ONDERTEKENEN, INSTEMMEN ->
                true;
            case SCHRIJVEN,
                    VERWERKEN,
                    EXTERN_VASTLEGGEN,
                    BEVESTIGEN,
                    AANBIEDEN,
                    BRIEF_MAKEN,
                    VERZENDEN,
                    LAKKEN,
                    VRIJGEVEN,
                    PUBLICEREN,
                    NAZIEN -> false;
        };
    }
}
