package nl.nota.openbaarmaking;

import static nl.nota.openbaarmaking.Laksoort.ADRES;
import static nl.nota.openbaarmaking.Laksoort.BSN;
import static nl.nota.openbaarmaking.Laksoort.EMAIL;
import static nl.nota.openbaarmaking.Laksoort.GEBOORTEDATUM;
import static nl.nota.openbaarmaking.Laksoort.HANDTEKENING;
import static nl.nota.openbaarmaking.Laksoort.IBAN;
import static nl.nota.openbaarmaking.Laksoort.KENTEKEN;
import static nl.nota.openbaarmaking.Laksoort.MOGELIJK_NAAM;
import static nl.nota.openbaarmaking.Laksoort.NAAM;
import static nl.nota.openbaarmaking.Laksoort.PERSONEELSNUMMER;
import static nl.nota.openbaarmaking.Laksoort.TELEFOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** How much of what must stay inside is proposed, and how much of what is proposed must. */
class LakproefTest {
    private static final List<Laksoort> NUMMERS =
            List.of(TELEFOON, EMAIL, BSN, IBAN, KENTEKEN, PERSONEELSNUMMER, HANDTEKENING, ADRES, GEBOORTEDATUM);

    @Test
    void theTestSetIsLargeEnoughAndHalfOfItAreTraps() {
        isVaried("lakproef.txt", 150);
    }

    @Test
    void whatMustStayInsideIsProposedAndNotMuchElse() {
        isAboveTheFloors("lakproef.txt");
    }

    /**
     * The second set was only measured: the first time 0.941 of the numbers came out, for it knew no Pers.nr. Since
     * every way to name a staff number is one rule, it is a set that was seen.
     */
    @Test
    void whatWasWrittenAfterwardsIsMeasured() {
        assertThat(Lakproef.read("lakproef-na.txt").passages()).hasSizeGreaterThanOrEqualTo(50);
        isAboveTheFloors("lakproef-na.txt");
    }

    /**
     * Unseen, the third set gave: numbers 0.917 of 24, known names 0.909 of 11, other names 1.000 of 8, right 0.952. It
     * showed that a street may be called anything, that a hand leaves its mark between brackets, and that van den is
     * written v.d.; since then it is a set that was seen too.
     */
    @Test
    void theThirdSetIsMeasuredToo() {
        isVaried("lakproef-derde.txt", 50);
        isAboveTheFloors("lakproef-derde.txt");
    }

    /**
     * Unseen, the fourth set gave: numbers 0.821 of 28, known names 0.583 of 12, other names 0.714 of 7, right 0.857.
     * It showed names with the surname in front, double surnames by a half, ranks and roles that were not known, and
     * greetings; since then it was seen.
     */
    @Test
    void theFourthSetIsMeasuredToo() {
        isVaried("lakproef-vierde.txt", 50);
        isAboveTheFloors("lakproef-vierde.txt");
    }

    /**
     * Unseen, the fifth set gave: numbers 0.905 of 21, known names 0.857 of 14, other names 0.875 of 8, right 0.974. It
     * showed that of two numbers of accounts in a row the second was passed over, that somebody is named in a row after
     * an office, and initials under a remark; since then it was seen.
     */
    @Test
    void theFifthSetIsMeasuredToo() {
        isVaried("lakproef-vijfde.txt", 50);
        isAboveTheFloors("lakproef-vijfde.txt");
    }

    /**
     * Unseen, the sixth set gave: numbers 0.947 of 19, known names 0.833 of 12, other names 1.000 of 7, right 0.950.
     * One of the two names was marked together with "mevrouw", which no set does; since it was marked as the others
     * are, it would have been 0.917. It showed double surnames of which a half is a de Winter, and a town behind "in".
     */
    @Test
    void theSixthSetIsMeasuredToo() {
        isVaried("lakproef-zesde.txt", 50);
        isAboveTheFloors("lakproef-zesde.txt");
    }

    /**
     * Unseen, the seventh set gave: numbers 0.889 of 18, known names 1.000 of 15, other names 0.727 of 11, right 0.870.
     * It showed that a school, a doctor and a judge have other words for what somebody is, that who is meant may stand
     * behind a comma, a year of two digits, surnames of two words, and houses that are called after somebody ("het
     * Antoni van Leeuwenhoek"); since then it was seen.
     */
    @Test
    void theSeventhSetIsMeasuredToo() {
        isVaried("lakproef-zevende.txt", 50);
        isAboveTheFloors("lakproef-zevende.txt");
    }

    /**
     * Unseen, the eighth set gave: numbers 0.882 of 68, known names 0.921 of 38, other names 0.727 of 33, right 0.934;
     * marked as all sets are, known names 1.000 of 40 and right 0.949. It showed that a word is what its last part is
     * (landsadvocaat), that a name stands before what one person alone has, first names alone among people, names of
     * other countries, houses without a Dutch postcode, telephones by their label, and things that are called after
     * somebody; since then it was seen.
     */
    @Test
    void theEighthSetIsMeasuredToo() {
        isVaried("lakproef-achtste.txt", 120);
        isAboveTheFloors("lakproef-achtste.txt");
    }

    /**
     * Unseen, the ninth set gave: numbers 0.896 of 48, known names 1.000 of 19, other names 0.839 of 31, right 0.947.
     * It showed births and numbers as other countries and the islands write them, a town behind a comma, a berth as an
     * address, three names in a row, and Samira K.; since then it was seen.
     */
    @Test
    void theNinthSetIsMeasuredToo() {
        isVaried("lakproef-negende.txt", 80);
        isAboveTheFloors("lakproef-negende.txt");
    }

    /**
     * Unseen, the tenth set gave: numbers 0.949 of 39, known names 0.900 of 20, other names 0.839 of 31, right 0.955.
     * It showed two surnames without a dash, names of accounts, noble names, ranks of several words, an upper house (16
     * boven), and a first name alone behind what somebody is; since then it was seen.
     */
    @Test
    void theTenthSetIsMeasuredToo() {
        isVaried("lakproef-tiende.txt", 80);
        isAboveTheFloors("lakproef-tiende.txt");
    }

    /**
     * Unseen, and written by somebody who had read the search, the eleventh set gave: numbers 0.909 of 33, known names
     * 0.952 of 21, other names 0.852 of 27, right 0.924. It showed a day right behind a name, who signs in the name of
     * a minister, numbers of soldiers, and surnames that only their endings tell; since then it was seen.
     */
    @Test
    void theEleventhSetIsMeasuredToo() {
        isVaried("lakproef-elfde.txt", 80);
        isAboveTheFloors("lakproef-elfde.txt");
    }

    private static void isVaried(String naam, int minstens) {
        var passages = Lakproef.read(naam).passages();
        assertThat(passages).hasSizeGreaterThanOrEqualTo(minstens);
        assertThat(passages.stream().filter(Lakproef.Passage::val).count() * 2).isGreaterThanOrEqualTo(passages.size());
    }

    private static void isAboveTheFloors(String naam) {
        var uitslag = measured(naam);
        assertThat(uitslag.recall(NUMMERS)).isGreaterThanOrEqualTo(0.98);
        assertThat(uitslag.recall(List.of(NAAM))).isGreaterThanOrEqualTo(0.95);
        assertThat(uitslag.recall(List.of(MOGELIJK_NAAM))).isGreaterThanOrEqualTo(0.85);
        assertThat(uitslag.precision()).isGreaterThanOrEqualTo(0.85);
    }

    private static Lakproef.Uitslag measured(String... namen) {
        var uitslag = Lakproef.read(namen).judge();
        LoggerFactory.getLogger(LakproefTest.class)
                .warn(
                        "{}: nummers {} van {}, bekende namen {} van {}, andere namen {} van {}, juist {}\n{}",
                        String.join(" ", namen),
                        "%.3f".formatted(uitslag.recall(NUMMERS)),
                        uitslag.aantal(NUMMERS),
                        "%.3f".formatted(uitslag.recall(List.of(NAAM))),
                        uitslag.aantal(List.of(NAAM)),
                        "%.3f".formatted(uitslag.recall(List.of(MOGELIJK_NAAM))),
                        uitslag.aantal(List.of(MOGELIJK_NAAM)),
                        "%.3f".formatted(uitslag.precision()),
                        String.join("\n", uitslag.verslag()));
        return uitslag;
    }
}
