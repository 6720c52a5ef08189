package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of words: what is certain stays inside by itself, what is said counts, and the same words are found. */
class LakstandTest {
    private static final Lakdeel DEEL =
            new Lakdeel("rubriek.X", Lakdeel.Soort.RUBRIEK, "X", "Bel Jansen op 06. Jansen weet het, jansens niet.");
    private static final Lakvoorstel NUMMER =
            new Lakvoorstel(new Lakplaats("rubriek.X", 14, 16), Laksoort.TELEFOON, "06", "5.1.2e");
    private static final Lakvoorstel NAAM =
            new Lakvoorstel(new Lakplaats("rubriek.X", 4, 10), Laksoort.MOGELIJK_NAAM, "Jansen", "5.1.2e");

    @Test
    void whatIsCertainStaysInsideAndTheRestWaits() {
        assertThat(stand(List.of(NUMMER, NAAM)))
                .extracting(Lakregel::woorden, Lakregel::stand)
                .containsExactly(tuple("Jansen", Lakregel.Stand.OPEN), tuple("06", Lakregel.Stand.GELAKT));
    }

    @Test
    void whatStaysInsideInOnePlaceIsAskedOfInEveryOther() {
        var gelakt = stand(List.of(NAAM), said(NAAM, Lakbesluit.LAKKEN, "5.1.2e"));

        assertThat(gelakt)
                .extracting(een -> een.plaats().begin(), Lakregel::soort, Lakregel::stand)
                .containsExactly(
                        tuple(4, Laksoort.MOGELIJK_NAAM, Lakregel.Stand.GELAKT),
                        tuple(18, Laksoort.GELIJK, Lakregel.Stand.OPEN));
    }

    @Test
    void theLastThatIsSaidCountsAndCanBeTakenBack() {
        var bewaard = said(NUMMER, Lakbesluit.BEWAREN, null);

        assertThat(stand(List.of(NUMMER), bewaard).getFirst().stand()).isEqualTo(Lakregel.Stand.BEWAARD);
        assertThat(stand(List.of(NUMMER), bewaard, said(NUMMER, Lakbesluit.TERUG, null))
                        .getFirst()
                        .stand())
                .isEqualTo(Lakregel.Stand.GELAKT);
        assertThat(Lakstand.said(List.of(DEEL), List.of(bewaard)).getFirst().isGelakt())
                .isFalse();
    }

    @Test
    void withinWhatStaysInsideNothingIsAskedAnew() {
        var alles = new Lakvoorstel(new Lakplaats("rubriek.X", 0, 17), Laksoort.BINNEN, "Bel Jansen op 06.", "5.1.2b");

        assertThat(stand(List.of(NUMMER, NAAM, alles)))
                .extracting(Lakregel::soort)
                .containsExactly(Laksoort.BINNEN);
    }

    @Test
    void aSheetIsJudgedAgainOnceAPartOfItIsOpenAgain() {
        var vlak = new Lakvlak(1, 1, 0, 0, 50, 50);
        var deel = new Lakdeel("bijlage.1.beeld.1", Lakdeel.Soort.BEELD, "Blad", "Blad");
        var vel = new Lakvoorstel(new Lakplaats(deel.sleutel(), 0, 4), Laksoort.BEELD, "Blad", "5.1.2e");
        var part = new Lakvoorstel(vlak.plaats(), Laksoort.VLAK, vlak.deel().tekst(), "5.1.2e");
        var getekend = said(part, Lakbesluit.LAKKEN, "5.1.2e");
        assertThat(Lakstand.of(List.of(deel), List.of(vel), List.of(getekend))
                        .getFirst()
                        .isOpen())
                .isTrue();
        var rest = said(vel, Lakbesluit.BEWAREN, null);
        assertThat(Lakstand.of(List.of(deel), List.of(vel), List.of(getekend, rest)))
                .extracting(Lakregel::stand)
                .containsExactlyInAnyOrder(Lakregel.Stand.BEWAARD, Lakregel.Stand.GELAKT);
        var terug = said(part, Lakbesluit.TERUG, null);
        assertThat(Lakstand.of(List.of(deel), List.of(vel), List.of(getekend, rest, terug)))
                .extracting(Lakregel::stand)
                .containsExactly(Lakregel.Stand.OPEN);
    }

    private static List<Lakregel> stand(List<Lakvoorstel> voorstellen, Lakking... gezegd) {
        return Lakstand.of(List.of(DEEL), voorstellen, List.of(gezegd));
    }

    private static Lakking said(Lakvoorstel voorstel, Lakbesluit besluit, @Nullable String grond) {
        var zegging =
                new Lakking.Zegging(voorstel.plaats(), voorstel.woorden(), voorstel.soort(), besluit, grond, "Daarom.");
        return new Lakking(
                new UUID(0, 1),
                Kenmerk.defensie(2025, 1),
                new Versienummer(1, "sha256:0"),
                zegging,
                new UUID(0, 2),
                Instant.EPOCH);
    }
}
