package nl.nota.besluit;

import java.util.Collection;
import nl.nota.nota.Kenmerk;

/** What the private office can do with the tas. */
public enum Tasgreep {
    TOEVOEGEN,
    OMHOOG,
    OMLAAG,
    WEGHALEN,
    BRIEFJE;

    /** The tas after doing it with these notas. */
    Tas apply(Tas tas, Collection<Kenmerk> kenmerken, String regel) {
        var na = this == TOEVOEGEN ? tas.with(kenmerken) : tas;
        for (var kenmerk : kenmerken) {
            na = switch (this) {
                case TOEVOEGEN -> na;
                case OMHOOG -> written(na, kenmerk, regel).raised(kenmerk);
                case OMLAAG -> written(na, kenmerk, regel).lowered(kenmerk);
                case WEGHALEN -> na.without(kenmerk);
                case BRIEFJE -> na.noted(kenmerk, regel);
            };
        }
        return na;
    }

    /** What was written beside a nota is not lost when it is moved. */
    private static Tas written(Tas tas, Kenmerk kenmerk, String regel) {
        return regel.isBlank() ? tas : tas.noted(kenmerk, regel);
    }
}
