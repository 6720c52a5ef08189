package nl.nota.wegen;

import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Sjabloon;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * One act of one person.
 *
 * @param gewoon whether a road may lead over it; what gives the nota up, overrides another, or can be done for a minute
 *     only, is none
 * @param meteen whether it is done at the moment of the act before it; others come days later
 * @param wijzigt the rubriek whose text it changes, or null
 */
record Zet(
        String wie,
        String wat,
        boolean gewoon,
        boolean meteen,
        @Nullable String wijzigt,
        Greep greep) {
    /** In the place of a rubriek: only the writing changed, and the second time it is as it was. */
    static final String SCHRIJFWIJZE = "schrijfwijze";

    /** What is done, by the use cases of the house. */
    interface Greep {
        Outcome<?> doe(Spel spel);
    }

    static Zet gewoon(String wie, String wat, Greep greep) {
        return new Zet(wie, wat, true, false, null, greep);
    }

    static Zet ongewoon(String wie, String wat, Greep greep) {
        return new Zet(wie, wat, false, false, null, greep);
    }

    /** Other words are submitted, in a rubriek that everybody answers for or in the one about money. */
    static Zet tekst(String wie, String rubriek, Greep greep) {
        var wat =
                rubriek.equals(Sjabloon.FINANCIELE_OVERWEGINGEN) ? "dient andere bedragen in" : "dient andere tekst in";
        return new Zet(wie, wat, true, false, rubriek, greep);
    }

    /** The same words are submitted, written otherwise. */
    static Zet schrijfwijze(String wie, Greep greep) {
        return new Zet(wie, "dient andere streepjes in", true, false, SCHRIJFWIJZE, greep);
    }

    /** What a person does not see cannot be acted on: a refusal like any other. */
    Outcome<?> act(Spel spel) {
        try {
            return greep.doe(spel);
        } catch (NotFound verborgen) {
            return Outcome.refused(Reden.magNiet("nota.reden.niet-bevoegd"));
        }
    }

    @Override
    public String toString() {
        return wie + " " + wat;
    }
}
