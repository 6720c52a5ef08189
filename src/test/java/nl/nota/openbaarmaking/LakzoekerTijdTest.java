package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.nota.Aantal;
import nl.nota.Geteld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looking for what must stay inside takes steps in number with the text, whatever it says; a step looks at a letter.
 */
class LakzoekerTijdTest {
    private static final int LANG = Aantal.of(2_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "A.",
                "1",
                "12 ",
                "06-",
                "+31 6 ",
                "a.b.",
                "a@",
                "a.b@c.d.",
                "NL33 ",
                "Van ",
                "van de ",
                "Jan van ",
                "mr. drs. ",
                "Jan-",
                "Kerkweg 1 ",
                "Oude van de ",
                "1234 AB ",
                "personeelsnummer ",
                "geboren op ",
                "w.g. A. ",
                "de leden A en B ",
                "'t ",
                "[at] ",
                "Jan Jan ",
                "zijn partner Xy ",
                "t.n.v. Xy ",
                "Xy Zy (",
                "bereikbaar op 0",
                "tel: ",
                "+1 ",
                "Kaya Xy ",
                "t/o 1 ",
                "advocaat",
                "geboren in mei ",
                "born ",
                "mevrouw Xy ",
                "noor.van.",
                "a_",
                "V-nummer ",
                "rekeningnummer 1",
                "x.y at ",
                "auto KLE-MR ",
                "Baron van ",
                "schout-bij-nacht ",
                "minister namens de ",
                "ligplaats Xy ",
                "(703) ",
                "Jan K. ",
                "Van 1, ",
                ". ",
                "\n",
            })
    void theStepsGrowWithTheTextAndNoFaster(String stuk) {
        var kort = steps(stuk, LANG);
        var lang = steps(stuk, 4 * LANG);
        assertThat(lang).isLessThan(5 * kort).isLessThan(4L * LANG * 3000);
    }

    private static long steps(String stuk, int lengte) {
        var stappen = new AtomicLong();
        var tekst = "De heer " + Geteld.filled(stuk, lengte) + " Bakker";
        var bekenden = Bekende.of("Jan de Bakker", Bekende.Soort.BEKEND);
        var zoek = new Zoektekst(tekst, een -> new Geteld(een, stappen));
        Lakzoeker.found(zoek, new Namenregister(bekenden, List.of()));
        return stappen.get();
    }
}
