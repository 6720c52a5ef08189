package nl.nota.archief;

import static nl.nota.archief.Archiefloop.KANARIE;
import static nl.nota.archief.Archiefloop.done;
import static nl.nota.archief.Archiefloop.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.logboek.Ketencontrole;
import nl.nota.logboek.Uitslag;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.StartingNota;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** What two people destroy is gone from every table and from the store; that they did can be checked ever after. */
@NotaTest
class VernietigingTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    private Archiefloop loop;

    @BeforeEach
    void begin() {
        database.clean();
        loop = new Archiefloop(context, database);
    }

    @Test
    void whatTwoPeopleDestroyIsGoneFromEveryTableAndFromTheStoreAndItsChainHolds() throws IOException {
        var ander = loop.full();
        var weg = loop.full();
        loop.published(weg);
        loop.withdrawn(weg);
        done(loop.close(weg, "2.2", "Alleen voor een gesprek over " + KANARIE + "."));
        var stop = done(loop.stop("woo", weg));
        done(loop.resume("archief", weg, stop));
        loop.aged(weg);
        database.owner()
                .sql("UPDATE versie SET inhoud = replace(inhoud, ?, 'Iets') WHERE kenmerk = ?")
                .params(KANARIE, ander.waarde())
                .update();
        assertThat(loop.left(weg))
                .containsKeys("nota", "versie", "opmerking", "publicatie", "lakking", "bijlage", "openbaar_bestand");

        var lijst = done(loop.propose("archief", weg));
        assertThat(reasons(loop.decide("archief", lijst, true))).containsExactly("archief.reden.zelf-voorgesteld");
        done(loop.decide("archief2", lijst, true));

        assertThat(loop.left(weg)).isEmpty();
        assertThat(places(weg.waarde()))
                .containsExactlyInAnyOrder(
                        "bestand_tekst.tekst",
                        "bijlagelezing.inhoud",
                        "gebeurtenis.keten",
                        "gebeurtenis_inhoud.inhoud",
                        "keten.keten",
                        "vernietiging.kenmerk",
                        "vernietigingsregel.kenmerk");
        assertThat(context.getBean(Ketencontrole.class).check(weg.waarde())).isInstanceOf(Uitslag.Ongeschonden.class);
        var bewijs = context.getBean(Archiefbureau.class)
                .list(lijst)
                .orElseThrow()
                .regels()
                .getFirst()
                .vernietigd();
        assertThat(bewijs).satisfies(een -> {
            assertThat(een.rijen()).isGreaterThan(30);
            assertThat(een.bestanden()).isEqualTo(1);
            assertThat(context.getBean(Ketencontrole.class).check(weg.waarde()))
                    .isEqualTo(new Uitslag.Ongeschonden(een.gebeurtenissen(), een.ketenhash()));
        });
        assertThat(loop.left(ander)).containsKeys("nota", "versie", "opmerking");

        assertThat(stored(weg)).hasSize(1);
        tidyTomorrow();
        assertThat(stored(weg)).isEmpty();
        assertThat(places(weg.waarde())).doesNotContain("bestand_tekst.tekst", "bijlagelezing.inhoud");
        assertThat(stored(ander)).hasSize(1);
    }

    @Test
    void noWordOfItIsLeftAnywhereInTheDatabase() {
        var weg = loop.due();
        assertThat(places(KANARIE)).contains("versie.inhoud", "bestand_tekst.tekst", "opmerking.tekst");
        done(loop.decide("archief2", done(loop.propose("archief", weg)), true));
        // The text of a file goes with its bytes.
        tidyTomorrow();
        assertThat(places(KANARIE)).isEmpty();
    }

    @Test
    void nothingIsDestroyedBeforeItsTimeWhileItIsHeldOrWhileItIsPublic() {
        var nota = loop.full();
        assertThat(reasons(loop.propose("archief", nota))).containsExactly("archief.reden.bewaren");
        loop.published(nota);
        done(loop.close(nota, "2.2", "Alleen voor een gesprek."));
        assertThat(reasons(loop.propose("archief", nota)))
                .containsExactly("archief.reden.bewaren", "archief.reden.openbaar");
        loop.aged(nota);
        loop.withdrawn(nota);
        var stop = done(loop.stop("woo", nota));
        assertThat(reasons(loop.propose("archief", nota))).containsExactly("archief.reden.gestopt");
        done(loop.resume("woo", nota, stop));
        var lijst = done(loop.propose("archief", nota));
        assertThat(reasons(loop.propose("archief2", nota))).containsExactly("archief.reden.al-voorgesteld");
        done(loop.stop("archief2", nota));
        assertThat(reasons(loop.decide("archief2", lijst, true))).containsExactly("archief.reden.gestopt");
        done(loop.decide("archief2", lijst, false));
        assertThat(reasons(loop.decide("archief2", lijst, true))).containsExactly("archief.reden.al-besloten");
        assertThat(loop.left(nota)).containsKeys("nota", "versie", "publicatie");
    }

    /** Whatever the code above it does. */
    @Test
    void theDatabaseRefusesTooAndTheProductHasNoOtherWay() {
        var nota = loop.due();
        var lijst = done(loop.propose("archief", nota));
        assertThatThrownBy(() -> destroy(lijst, nota)).hasMessageContaining("nobody else decided so");
        assertThatThrownBy(() -> decided(lijst, "archief")).hasMessageContaining("who proposes does not decide");
        decided(lijst, "archief2");
        database.owner()
                .sql("UPDATE afsluiting SET vernietigbaar = '2999-01-01'")
                .update();
        assertThatThrownBy(() -> destroy(lijst, nota)).hasMessageContaining("is to be kept");
        loop.aged(nota);
        done(loop.stop("archief", nota));
        assertThatThrownBy(() -> destroy(lijst, nota)).hasMessageContaining("is held");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM nota").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM gebeurtenis_inhoud").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "INSERT INTO afsluiting VALUES (?, '2.2', '2026-01-05', '2027-01-01', '', ?, now())")
                        .params(loop.full().waarde(), loop.loop().who("archief").id())
                        .update())
                .hasMessageContaining("ends on another day");
        assertThat(loop.left(nota)).containsKeys("nota", "versie");
    }

    @Test
    void aKenmerkThatWasUsedIsNotGivenAgain() {
        var weg = loop.due();
        done(loop.decide("archief2", done(loop.propose("archief", weg)), true));
        assertThat(context.getBean(Dossiers.class).isVisibleTo(loop.loop().who("audit"), weg))
                .isFalse();
        var nieuw = done(context.getBean(StartingNota.class)
                .start(loop.loop().who("opsteller"), Notaloop.inhoud("Iets"), Optional.of(weg), null));
        assertThat(nieuw).isNotEqualTo(weg);
    }

    private void destroy(UUID lijst, Kenmerk nota) {
        jdbc.sql("SELECT dossier_vernietigen(?, ?)")
                .params(lijst, nota.waarde())
                .query(Integer.class)
                .single();
    }

    private void decided(UUID lijst, String wie) {
        jdbc.sql("INSERT INTO vernietigingsbesluit VALUES (?, 'VERNIETIGEN', '', ?, now())")
                .params(lijst, loop.loop().who(wie).id())
                .update();
    }

    /** Every column of every table in which these signs stand. */
    private List<String> places(String woord) {
        var uit = new ArrayList<String>();
        var kolommen = database.owner()
                .sql("""
                    SELECT quote_ident(table_name), quote_ident(column_name), data_type FROM information_schema.columns c
                    JOIN information_schema.tables t USING (table_schema, table_name)
                    WHERE table_schema = 'public' AND t.table_type = 'BASE TABLE'
                    """)
                .query((row, i) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        for (var een : kolommen) {
            var waar = een.get(2).equals("bytea")
                    ? "position(convert_to(:w, 'UTF8') IN " + een.get(1) + ") > 0"
                    : "position(lower(:w) IN lower(" + een.get(1) + "::text)) > 0";
            if (database.owner()
                    .sql("SELECT EXISTS (SELECT FROM " + een.get(0) + " WHERE " + waar + ")")
                    .param("w", woord)
                    .query(Boolean.class)
                    .single()) uit.add(een.get(0) + "." + een.get(1));
        }
        return uit;
    }

    private void tidyTomorrow() {
        context.getBean(TestClock.class).advance(Duration.ofHours(25));
        ReflectionTestUtils.invokeMethod(context.getBean("opslagronde"), "tidy");
    }

    private List<Path> stored(Kenmerk nota) throws IOException {
        var map = Path.of(context.getEnvironment().getRequiredProperty("nota.data-dir"), "opslag");
        try (var paden = Files.walk(map)) {
            return paden.filter(een -> holds(een, nota.waarde())).toList();
        }
    }

    private static boolean holds(Path pad, String woorden) {
        try {
            return Files.isRegularFile(pad)
                    && new String(Files.readAllBytes(pad), StandardCharsets.UTF_8).contains(woorden);
        } catch (IOException weg) {
            return false;
        }
    }
}
