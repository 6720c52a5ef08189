package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.Statements;
import nl.nota.nota.Fase;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of a desk costs the same however long the list is: it is read by index. */
@NotaTest
class WerkvoorraadSnelheidTest {
    private static final int NOTAS = 5_000;

    @Autowired
    CleanDatabase clean;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Medewerkers medewerkers;

    @Autowired
    Werkvoorraad werkvoorraad;

    private Medewerker hdfc;

    @BeforeEach
    void aFullHouse() {
        clean.clean();
        hdfc = medewerkers.find("hdfc").orElseThrow();
        fill();
    }

    @AfterEach
    void anEmptyHouse() {
        clean.clean();
    }

    @ParameterizedTest
    @EnumSource(Werkorde.class)
    void aPageReadsNoMoreRowsThanItShows(Werkorde orde) {
        var plan = plan(vraag(orde));
        assertThat(plan).contains("Index").doesNotContain("Seq Scan on beurt").doesNotContain("Seq Scan on nota");
        assertThat(read(plan)).as(plan).isBetween(Werkvraag.BLADZIJDE, 2 * Werkvraag.BLADZIJDE);
    }

    @Test
    void theLastPageIsAsCheapAsTheFirst() {
        var vraag = vraag(Werkorde.TERMIJN);
        var ver = vraag.after(
                werkvoorraad.page(hdfc, vraag.sized(Werkvraag.MEESTE)).getLast());
        assertThat(read(plan(ver.sized(Werkvraag.BLADZIJDE)))).isBetween(Werkvraag.BLADZIJDE, 2 * Werkvraag.BLADZIJDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        CONCEPT | -    | -
        -       | HDFC | -
        -       | -    | DEZE_WEEK
        CONCEPT | HDFC | LATER
        """)
    void aFilteredListStaysOnTheIndex(@Nullable Fase fase, @Nullable String bij, @Nullable Termijn termijn) {
        var plan = plan(vraag(null, fase, bij, termijn));
        assertThat(plan).contains("Index").doesNotContain("Seq Scan on beurt").doesNotContain("Seq Scan on nota");
        assertThat(read(plan)).as(plan).isLessThanOrEqualTo(2 * Werkvraag.BLADZIJDE);
    }

    /** Words stand in no index of a desk: they are looked for in the own turns, and nowhere else. */
    @Test
    void aSearchOnTheDeskReadsTheOwnTurnsOnly() {
        var plan = plan(vraag("Nota", null, null, null));
        assertThat(plan).contains("Index").doesNotContain("Seq Scan on beurt").doesNotContain("Seq Scan on nota");
    }

    @Test
    void allPagesTogetherHoldEachNotaOnceInOrder() {
        var allen = werkvoorraad.all(hdfc, vraag(Werkorde.TERMIJN));
        assertThat(allen).hasSize(NOTAS).extracting(Werkregel::kenmerk).doesNotHaveDuplicates();
        assertThat(allen.stream().map(regel -> regel.plaats().dag()).toList()).isSorted();
        assertThat(allen.stream().filter(regel -> regel.uiterlijk() == null)).isNotEmpty();
    }

    @Test
    void aTabCountsToAHundredInOneStatement() {
        var gevraagd = Statements.during(() -> assertThat(werkvoorraad.counts(hdfc))
                .containsEntry(Stapel.BEURT, Werkvoorraad.TELT_TOT)
                .containsEntry(Stapel.KENNISNAME, 0));
        assertThat(gevraagd).hasSize(1);
    }

    private static Werkvraag vraag(
            @Nullable String zoek, @Nullable Fase fase, @Nullable String bij, @Nullable Termijn termijn) {
        return new Werkvraag(
                Stapel.BEURT,
                zoek,
                null,
                fase,
                null,
                bij,
                termijn,
                false,
                Werkorde.TERMIJN,
                false,
                null,
                Werkvraag.BLADZIJDE);
    }

    private static Werkvraag vraag(Werkorde orde) {
        return new Werkvraag(
                Stapel.BEURT, null, null, null, null, null, null, false, orde, false, null, Werkvraag.BLADZIJDE);
    }

    private String plan(Werkvraag vraag) {
        var query = new Werkquery(hdfc, vraag, OffsetDateTime.now(ZoneOffset.UTC), LocalDate.of(2026, 1, 1));
        return jdbc
                .sql("EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) " + query.sql())
                .params(query.waarden())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining("\n"));
    }

    /** How many rows of turns the plan really read from the ordered index. */
    private static int read(String plan) {
        return plan.lines()
                .filter(regel -> regel.contains("on beurt b"))
                .map(regel -> regel.replaceAll(".*actual rows=([0-9.]+) loops=([0-9]+).*", "$1 $2"))
                .map(regel -> regel.split(" "))
                .mapToInt(delen -> (int) Math.round(Double.parseDouble(delen[0]) * Integer.parseInt(delen[1])))
                .sum();
    }

    private void fill() {
        var wie = hdfc.id();
        clean.owner().sql("""
            INSERT INTO nota (kenmerk, fase, fase_sinds, steller, onderdeel, onderwerp, begonnen_op, version)
            SELECT 'MINDEF2025' || lpad(i::text, 7, '0'), 'CONCEPT', now(), :wie, 'PDGB', 'Nota ' || i, now(), 0
            FROM generate_series(1, :aantal) i
            """).param("wie", wie).param("aantal", NOTAS).update();
        clean.owner().sql("""
            INSERT INTO inzage (kenmerk, sleutel, grond, sinds)
            SELECT kenmerk, sleutel, 'PARTIJ', now() FROM nota, unnest(ARRAY['code:HDFC', 'code:EZ', 'code:OCW', 'code:DJZ']) sleutel
            """).update();
        clean.owner().sql("""
            INSERT INTO beurt (kenmerk, sleutel, stapel, gevraagd, uiterlijk, sinds)
            SELECT kenmerk, sleutel, 'BEURT', 'AFSTEMMEN', CASE WHEN random() < 0.8 THEN DATE '2026-01-01' + (random() * 60)::int END,
                   now() - random() * interval '30 days' FROM inzage
            """).update();
        clean.owner().sql("""
            INSERT INTO notastand (kenmerk, opbouw, afgestemd, gevraagd, vervallen, wie, aan_zet)
            SELECT kenmerk, 1, 0, 4, '{}', '{HDFC}', '[]' FROM nota
            """).update();
        clean.owner().sql("ANALYZE nota, inzage, beurt, notastand").update();
    }
}
