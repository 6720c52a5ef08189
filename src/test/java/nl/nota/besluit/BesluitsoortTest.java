package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Soort;
import org.junit.jupiter.api.Test;

class BesluitsoortTest {
    /** What domain.md §2.5 and ADR 12 say: for each soort what can be decided, and first what closes it. */
    private static final String TABEL = """
                          | AKKOORD | AKKOORD_MITS | NIET_AKKOORD | BESPREKEN | AANHOUDEN | RETOUR | KENNISGENOMEN
        TER_BESLISSING    | eerst   | ja           | ja           | ja        | ja        | ja     | nee
        TER_ONDERTEKENING | eerst   | ja           | ja           | ja        | ja        | ja     | nee
        TER_INFORMATIE    | nee     | nee          | nee          | ja        | ja        | ja     | eerst
        TER_BESPREKING    | nee     | nee          | nee          | ja        | ja        | ja     | eerst
        TER_VOORBEREIDING | nee     | nee          | nee          | ja        | ja        | ja     | eerst
        TER_ADVISERING    | nee     | nee          | nee          | ja        | ja        | ja     | eerst
        """;

    @Test
    void eachSoortHasItsOwnOutcomesAndFirstWhatClosesIt() {
        assertThat(tabel().keySet()).containsExactlyInAnyOrder(Soort.values());
        tabel().forEach((soort, cellen) -> {
            for (var besluit : Besluitsoort.values())
                assertThat(cell(soort, besluit)).as("%s %s", soort, besluit).isEqualTo(cellen.get(besluit));
        });
    }

    @Test
    void whatIsOfferedFirstIsAnAnswerAndNoMark() {
        assertThat(Soort.values())
                .allSatisfy(soort -> assertThat(
                                Besluitsoort.possibleFor(soort).getFirst().isEindoordeel())
                        .isTrue());
    }

    private static String cell(Soort soort, Besluitsoort besluit) {
        var mogelijk = Besluitsoort.possibleFor(soort);
        if (!mogelijk.contains(besluit)) return "nee";
        return mogelijk.getFirst() == besluit ? "eerst" : "ja";
    }

    private static Map<Soort, Map<Besluitsoort, String>> tabel() {
        var rijen = TABEL.lines().map(BesluitsoortTest::cells).toList();
        var kop = rijen.getFirst();
        var tabel = new EnumMap<Soort, Map<Besluitsoort, String>>(Soort.class);
        for (var rij : rijen.subList(1, rijen.size())) {
            var cellen = new EnumMap<Besluitsoort, String>(Besluitsoort.class);
            for (int i = 1; i < kop.size(); i++) cellen.put(Besluitsoort.valueOf(kop.get(i)), rij.get(i));
            tabel.put(Soort.valueOf(rij.getFirst()), cellen);
        }
        return tabel;
    }

    private static List<String> cells(String regel) {
        return Arrays.stream(regel.split("\\|", -1)).map(String::strip).toList();
    }
}
