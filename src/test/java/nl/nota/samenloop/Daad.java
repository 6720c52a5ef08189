package nl.nota.samenloop;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Versienummer;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody is about to do with a nota, with what that person was served.
 *
 * @param soort how the trail calls it
 * @param gelezen the versie it is said about, where it is about one
 * @param vervangt user name of who is replaced, where the person acts for another
 * @param schrift what it writes in the concept, when it does
 */
record Daad(
        String soort,
        String wie,
        @Nullable Versienummer gelezen,
        @Nullable String vervangt,
        @Nullable Schrift schrift,
        Callable<Outcome<?>> handeling) {
    /** Where what is said about a versie is kept, by how the trail calls it. */
    static final Map<String, String> TABELLEN = Map.of(
            "AFSTEMMING_VASTGELEGD", "afstemming",
            "GEEN_REACTIE_VASTGELEGD", "afstemming",
            "EXTERN_VASTGELEGD", "afstemming",
            "VOORWAARDE_AFGEDAAN", "voorwaarde_afdoening",
            "PARAAF_GEZET", "paraaf",
            "BESLUIT_GENOMEN", "besluit",
            "BESLUIT_VASTGELEGD", "besluit");

    /** Writing in the concept, which leaves no trail. */
    static final String BEWERKT = "BEWERKT";

    static final String VERVANGING = "VERVANGING";

    /**
     * Words that somebody writes in a rubriek.
     *
     * @param blind whether it does not matter what stood there: what another wrote meanwhile is then replaced knowingly
     */
    record Schrift(String rubriek, String woorden, boolean blind) {}

    static Daad of(String soort, String wie, Callable<Outcome<?>> handeling) {
        return new Daad(soort, wie, null, null, null, handeling);
    }

    static Daad on(String soort, String wie, Versienummer gelezen, Callable<Outcome<?>> handeling) {
        return new Daad(soort, wie, gelezen, null, null, handeling);
    }

    static Daad writing(String wie, Schrift schrift, Callable<Outcome<?>> handeling) {
        return new Daad(BEWERKT, wie, null, null, schrift, handeling);
    }

    Daad inPlaceOf(@Nullable String ander) {
        return new Daad(soort, wie, gelezen, ander, schrift, handeling);
    }

    /** What a person does not see cannot be acted on: a refusal like any other. */
    Outcome<?> act() throws Exception {
        try {
            return handeling.call();
        } catch (NotFound verborgen) {
            return Outcome.refused(Reden.magNiet("nota.reden.niet-bevoegd"));
        }
    }

    /** Whether it leaves a row in the trail of the nota. */
    boolean isTraced() {
        return !soort.equals(BEWERKT) && !soort.startsWith(VERVANGING);
    }
}
