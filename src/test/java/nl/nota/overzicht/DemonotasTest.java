package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.logboek.Ketencontrole;
import nl.nota.logboek.Uitslag;
import nl.nota.nota.Fase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The demo shows something on every page from the first minute. */
@NotaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonotasTest {
    private static final Instant HERFST = Instant.parse("2025-08-01T00:00:00Z");
    private static final Instant WINTER = Instant.parse("2025-12-21T00:00:00Z");

    @Autowired
    Demonotas demonotas;

    @Autowired
    Demoverloop verloop;

    @Autowired
    Ketencontrole keten;

    @Autowired
    CleanDatabase database;

    private boolean geladen;

    @BeforeAll
    @AfterAll
    void empty() {
        database.clean();
        geladen = false;
    }

    /** What only looks at the demo looks at one that was brought in once. */
    private void load() {
        if (!geladen) demonotas.load();
        geladen = true;
    }

    @Test
    void thereIsANotaInEveryFase() {
        load();

        var fasen = words("SELECT DISTINCT fase FROM nota").stream().map(Fase::valueOf);
        assertThat(fasen).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Fase.class));
    }

    @Test
    void everyAnswerAndEveryDecisionOccurs() {
        load();

        assertThat(words("SELECT DISTINCT oordeel FROM afstemming"))
                .containsExactlyInAnyOrder(
                        "AKKOORD",
                        "AKKOORD_MITS",
                        "NIET_AKKOORD",
                        "GEEN_OPMERKINGEN",
                        "NIET_BETROKKEN",
                        "GEEN_REACTIE");
        assertThat(words("SELECT DISTINCT besluit FROM besluit"))
                .contains("AKKOORD", "AKKOORD_MITS", "NIET_AKKOORD", "KENNISGENOMEN", "AANHOUDEN", "RETOUR");
        assertThat(words("SELECT DISTINCT soort FROM nota")).hasSizeGreaterThan(2);
    }

    @Test
    void everySituationOfTheCoordinationOccurs() {
        load();

        for (var tabel : List.of(
                "vervanging",
                "route_wijziging",
                "bewijsstuk",
                "voorwaarde_antwoord",
                "voorwaarde_afdoening",
                "voorwaarde_opheffing",
                "paraaf",
                "opmerking",
                "opmerking_deling",
                "bericht"))
            assertThat(words("SELECT 1 FROM " + tabel)).as(tabel).isNotEmpty();
        assertThat(words("SELECT formule FROM afstemming WHERE namens IS NOT NULL"))
                .containsExactly("AFWEZIGHEID");
        assertThat(words("SELECT kenmerk FROM route WHERE spoed IS NOT NULL")).hasSize(2);
    }

    @Test
    void theirTrailsAreUnbrokenAndTellOfAnAutumn() {
        load();

        var kenmerken = words("SELECT kenmerk FROM nota");
        assertThat(kenmerken)
                .hasSizeGreaterThan(12)
                .allSatisfy(kenmerk -> assertThat(keten.check(kenmerk)).isInstanceOf(Uitslag.Ongeschonden.class));
        assertThat(database.owner()
                        .sql("SELECT count(*) FROM gebeurtenis WHERE tijd < ? OR tijd > ?")
                        .params(Timestamp.from(HERFST), Timestamp.from(WINTER))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(words("SELECT DISTINCT keten FROM gebeurtenis")).containsAll(kenmerken);
    }

    @Test
    void aSecondStartBringsNothingTwice() {
        load();
        var eerst = words("SELECT keten || n FROM gebeurtenis");

        demonotas.load();

        assertThat(words("SELECT keten || n FROM gebeurtenis")).isEqualTo(eerst);
    }

    @Test
    void aNotaComesWholeOrNotAtAll() throws IOException {
        empty();
        var bestand = new ClassPathResource("db/demo/notas/MINDEF20250029841.txt");
        var tekst = bestand.getContentAsString(StandardCharsets.UTF_8);
        var nota = Demonota.read(tekst + "2025-09-02 09:00 | opsteller | trekt in | Te laat.\n");

        assertThatThrownBy(() -> demonotas.play(nota)).hasMessageContaining("nota.reden.fase");

        assertThat(words("SELECT kenmerk FROM nota")).isEmpty();
        assertThat(words("SELECT keten FROM gebeurtenis")).isEmpty();
    }

    @Test
    void whatTheHouseWouldRefuseIsNotInTheDemo() {
        load();
        var nota = Demonota.read("# kop\nkenmerk: MINDEF20250029841\n# voetnoten\n# verloop\n");
        var stap = new Demonota.Stap(
                LocalDateTime.of(2025, 9, 1, 9, 0), "opsteller", "trekt in", List.of("Toch maar niet."));

        assertThatThrownBy(() -> verloop.play(nota, stap)).hasMessageContaining("nota.reden.fase");
    }

    private Set<String> words(String sql) {
        return database.owner().sql(sql).query(String.class).list().stream().collect(Collectors.toSet());
    }
}
