package nl.nota.wegen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.Verwerking;
import nl.nota.besluit.Besluitsoort;
import nl.nota.nota.Soort;
import nl.nota.organisatie.Formule;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Wijzigsoort;

/**
 * Around what nota it is, who is there, and what these people could come to do.
 *
 * @param mensen the user names of those who act; who is not named is away
 * @param vervangers by the user name of who is away, who acts in that one's place
 * @param oordelen what parties could say
 * @param eisen how many voorwaarden an akkoord mits has
 * @param besluiten what bewindspersonen could decide
 * @param rubrieken where the text could be changed
 * @param vernieuwers who could be asked in the place of another
 * @param ookErbij whether these could be asked besides too
 * @param wijzigingen what else could change in the route
 */
record Wereld(
        String naam,
        Soort soort,
        List<Partij> partijen,
        List<String> lijn,
        Beslisregel regel,
        List<String> beslissers,
        boolean vanzelf,
        Set<String> mensen,
        Map<String, Vervanger> vervangers,
        List<Oordeel> oordelen,
        int eisen,
        List<Besluitsoort> besluiten,
        List<String> rubrieken,
        List<String> vernieuwers,
        boolean ookErbij,
        Set<Wijzigsoort> wijzigingen) {
    /** Who acts for somebody who is away. */
    record Vervanger(String wie, Formule formule) {}

    /** What a steller could answer; where many voorwaarden stand open the two make no difference. */
    List<Verwerking> verwerkingen() {
        return eisen > 1 || !vernieuwers.isEmpty() ? List.of(Verwerking.VERWERKT) : List.of(Verwerking.values());
    }

    /** Whether a colleague writes along from the start: where nobody is there who could hand the nota over. */
    boolean schrijftMee() {
        return mensen.contains("collega") && !mensen.contains("secretariaat");
    }

    /** Whether nobody is there whose work it is to offer the nota. */
    boolean bureauIsVerlaten() {
        return !mensen.contains("opsteller") && !mensen.contains("secretariaat");
    }

    /** Who holds a code. */
    static String holder(String code) {
        return code.equals("DIR") ? "directeur" : code.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return naam;
    }
}
