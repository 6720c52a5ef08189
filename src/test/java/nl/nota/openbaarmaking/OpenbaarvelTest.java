package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.nota.nota.Kenmerk;
import org.junit.jupiter.api.Test;

/** The list for the public is read page by page, both ways, and explains what is not in a nota. */
class OpenbaarvelTest {
    @Test
    void aPageKnowsWhatLiesBeforeAndAfterIt() {
        var eerste = Openbaarvel.of(rows(5, 4, 3), 2, false, false);
        assertThat(eerste.regels()).extracting(een -> een.kenmerk().waarde()).containsExactly("X-5", "X-4");
        assertThat(eerste.nieuwer()).isNull();
        assertThat(eerste.ouder()).hasToString("1970-01-01T00:00:04Z_X-4");
        var laatste = Openbaarvel.of(rows(1), 2, false, true);
        assertThat(laatste.nieuwer()).hasToString("1970-01-01T00:00:01Z_X-1");
        assertThat(laatste.ouder()).isNull();
        var terug = Openbaarvel.of(rows(2, 3, 4), 2, true, true);
        assertThat(terug.regels()).extracting(een -> een.kenmerk().waarde()).containsExactly("X-3", "X-2");
        assertThat(terug.nieuwer()).hasToString("1970-01-01T00:00:03Z_X-3");
        assertThat(terug.ouder()).hasToString("1970-01-01T00:00:02Z_X-2");
        assertThat(Openbaarvel.of(rows(4, 5), 2, true, true).nieuwer()).isNull();
        assertThat(Openbaarvel.of(rows(2, 1), 2, false, false).isAlles()).isTrue();
    }

    @Test
    void aPlaceIsReadAsItWasWrittenAndAnythingElseIsNone() {
        var plek = new Openbaarplek(Instant.parse("2025-11-25T10:00:00.123456Z"), new Kenmerk("MINDEF20250034347"));
        assertThat(Openbaarplek.parse(plek.toString())).contains(plek);
        assertThat(List.of("", "_", "zomaar", "zomaar_MINDEF20250034347", "2025-11-25T10:00:00Z_", "2025-11-25_X"))
                .allSatisfy(een -> assertThat(Openbaarplek.parse(een)).isEmpty());
    }

    @Test
    void everyGroundInAnyPlaceOfItIsExplained() {
        var tabel = new Openbaarblok.Tabel(List.of(List.of(List.of(lak("5.1.1e")))));
        var binnen = new Openbaarblok.Lijst(
                false, 1, List.of(new Openbaarblok.Punt(List.of(lak("5.1.2b", "5.1.2a")), List.of())));
        var lijst = new Openbaarblok.Lijst(false, 1, List.of(new Openbaarblok.Punt(List.of(), List.of(binnen))));
        var publicatie = new Publicatieversie(
                "X-1",
                "",
                List.of(lak("5.1.1a")),
                LocalDate.EPOCH,
                List.of(new Publicatieversie.Veld("Van", List.of(List.of(lak("5.1.1b"))))),
                List.of(new Publicatieversie.Rubriek(List.of(lak("5.1.1c")), 1, List.of(tabel, lijst))),
                List.of(List.of(lak("5.1.1d"))),
                List.of(new Publicatieversie.Aantekening("Besluit", List.of(List.of(lak("5.1.2e"))))),
                List.of());
        assertThat(Publicatiegronden.used(publicatie))
                .containsExactlyInAnyOrder(
                        "5.1.1a", "5.1.1b", "5.1.1c", "5.1.1d", "5.1.1e", "5.1.2a", "5.1.2b", "5.1.2e");
    }

    private static Openbaardeel lak(String... gronden) {
        return new Openbaardeel.Gelakt(List.of(gronden));
    }

    private static List<Openbaarregel> rows(int... welke) {
        return IntStream.of(welke)
                .mapToObj(een -> new Openbaarregel(new Kenmerk("X-" + een), "Titel", Instant.ofEpochSecond(een)))
                .toList();
    }
}
