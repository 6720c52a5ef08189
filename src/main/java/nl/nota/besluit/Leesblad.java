package nl.nota.besluit;

import java.util.Optional;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;

/** Port: what is read before a decision; it composes what all modules know, so the roof fills it. */
public interface Leesblad {

    /**
     * The facts and the sheet, for the template that shows them.
     *
     * @param bewindspersoon the code that decides
     * @param rij whether the notas of the tas are read one after the other
     */
    Object of(Medewerker medewerker, Kenmerk kenmerk, String bewindspersoon, boolean rij);

    /** The nota of the tas that comes after this one now, also when this one was decided; empty when none does. */
    Optional<Kenmerk> next(Medewerker medewerker, Kenmerk kenmerk, String bewindspersoon);

    /** What this person just decided about the nota that was read before, while it can be taken back. */
    @Nullable
    Terugname before(Medewerker medewerker, @Nullable String kenmerk);
}
