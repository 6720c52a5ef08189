package nl.nota.besluit;

import java.util.Set;
import nl.nota.nota.Kenmerk;

/** What the private office can do with the tas. */
public enum Tasgreep {
    TOEVOEGEN,
    OMHOOG,
    OMLAAG,
    WEGHALEN,
    BRIEFJE;

    /**
     * The tas after doing it with this nota.
     *
     * @param nota as it should lie in the tas, with the line that was written
     * @param gezien what is seen of the tas
     */
    Tas apply(Tas tas, Tasnota nota, Set<Kenmerk> gezien) {
        var kenmerk = nota.kenmerk();
        return switch (this) {
            case TOEVOEGEN -> tas.with(nota);
            case OMHOOG -> tas.raised(kenmerk, gezien);
            case OMLAAG -> tas.lowered(kenmerk, gezien);
            case WEGHALEN -> tas.without(kenmerk);
            case BRIEFJE -> tas.noted(kenmerk, nota.regel());
        };
    }
}
