package nl.nota.rechten;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.nota.Fase;

/** Where the nota of the table stands: its fase, and within it whose turn it is. */
enum Toestand {
    CONCEPT,
    CONCEPT_NA_RETOUR,
    IN_AFSTEMMING,
    AFGESTEMD,
    IN_PARAFERING,
    /** In parafering, and the first of the line has initialled. */
    BIJ_SG,
    BIJ_STASDEF,
    BIJ_MINDEF,
    /** Within the minute in which a besluit can be taken back. */
    NET_BESLOTEN,
    BESLOTEN,
    /** Besloten, with letters that were made, signed and sent. */
    MET_BRIEVEN,
    INGETROKKEN;

    Fase fase() {
        return switch (this) {
            case CONCEPT, CONCEPT_NA_RETOUR -> Fase.CONCEPT;
            case IN_AFSTEMMING -> Fase.IN_AFSTEMMING;
            case AFGESTEMD -> Fase.AFGESTEMD;
            case IN_PARAFERING, BIJ_SG -> Fase.IN_PARAFERING;
            case BIJ_STASDEF, BIJ_MINDEF -> Fase.TER_BESLISSING;
            case NET_BESLOTEN, BESLOTEN, MET_BRIEVEN -> Fase.BESLOTEN;
            case INGETROKKEN -> Fase.INGETROKKEN;
        };
    }

    static String write(Set<Toestand> toestanden) {
        return toestanden.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /**
     * As the table writes it: names between commas, all of them, or none: then it is allowed, but not in any of these.
     */
    static Set<Toestand> read(String cel) {
        if (cel.equals("alle")) return EnumSet.allOf(Toestand.class);
        if (cel.equals("geen")) return EnumSet.noneOf(Toestand.class);
        return Arrays.stream(cel.split(",", -1))
                .map(naam -> valueOf(naam.strip().toUpperCase(Locale.ROOT).replace(' ', '_')))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Toestand.class)));
    }
}
