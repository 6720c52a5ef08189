package nl.nota.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Gebeurtenis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NotaTest
class KetencontroleTest {
    private static final String KETEN = "MINDEF20250000001";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Ketencontrole ketencontrole;

    @Autowired
    private Logboek logboek;

    @Autowired
    private CleanDatabase database;

    private Inbreker inbreker;

    @BeforeEach
    void fiveGebeurtenissen() {
        inbreker = new Inbreker(database);
        for (int i = 1; i <= 5; i++) publish(KETEN, i);
        assertThat(ketencontrole.check(KETEN)).isInstanceOf(Uitslag.Ongeschonden.class);
    }

    @AfterEach
    void restore() {
        inbreker.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        n = 9                                           | 3 | VOLGORDE
        keten = 'MINDEF20250000002'                     | 3 | VOLGORDE
        tijd = tijd + interval '1 microsecond'          | 3 | HASH
        soort = 'BESLOTEN'                              | 3 | HASH
        door = 'ocw'                                    | 3 | HASH
        namens = 'OCW'                                  | 3 | HASH
        namens = NULL                                   | 3 | HASH
        namens = ''                                     | 3 | HASH
        versie = 4                                      | 3 | HASH
        versie = NULL                                   | 3 | HASH
        hash = 'sha256:ff'                              | 3 | HASH
        hash = NULL                                     | 3 | HASH
        inhoud_vast = sha256('x')                       | 3 | HASH
        vorige = sha256('x')                            | 3 | VORIGE
        ketenhash = sha256('x')                         | 3 | HASH
        """)
    void everyColumnThatWasChangedIsSeen(String wijziging, int nr, Breuk breuk) {
        assertThat(inbreker.sql()
                        .sql("UPDATE gebeurtenis SET " + wijziging + " WHERE n = 3")
                        .update())
                .isEqualTo(1);
        assertThat(ketencontrole.check(KETEN)).isEqualTo(new Uitslag.Gebroken(nr, breuk));
    }

    @Test
    void noColumnIsForgottenInTheListAbove() {
        assertThat(inbreker.sql()
                        .sql("SELECT column_name FROM information_schema.columns WHERE table_name = 'gebeurtenis'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "keten",
                        "n",
                        "tijd",
                        "soort",
                        "door",
                        "namens",
                        "versie",
                        "hash",
                        "inhoud_vast",
                        "vorige",
                        "ketenhash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inhoud = '{\"i\":4}'", "inhoud = inhoud || ' '", "zout = sha256('x')"})
    void aChangedInhoudIsSeen(String wijziging) {
        inbreker.sql()
                .sql("UPDATE gebeurtenis_inhoud SET " + wijziging + " WHERE n = 3")
                .update();
        assertThat(ketencontrole.check(KETEN)).isEqualTo(new Uitslag.Gebroken(3, Breuk.INHOUD));
    }

    @Test
    void anInhoudThatWasLawfullyDestroyedLeavesTheKetenWhole() {
        inbreker.sql().sql("DELETE FROM gebeurtenis_inhoud WHERE n = 3").update();
        assertThat(ketencontrole.check(KETEN)).isInstanceOf(Uitslag.Ongeschonden.class);
        assertThat(logboek.trail(KETEN))
                .extracting(r -> r.inhoud() == null)
                .containsExactly(false, false, true, false, false);
    }

    @ParameterizedTest
    @CsvSource({"1, VOLGORDE", "3, VOLGORDE", "5, EINDE"})
    void aRemovedRowIsSeen(int nr, Breuk breuk) {
        inbreker.sql().sql("DELETE FROM gebeurtenis WHERE n = " + nr).update();
        assertThat(ketencontrole.check(KETEN)).isEqualTo(new Uitslag.Gebroken(nr, breuk));
    }

    @Test
    void aKetenThatWasEmptiedIsSeen() {
        inbreker.sql().sql("TRUNCATE gebeurtenis, gebeurtenis_inhoud").update();
        assertThat(ketencontrole.check(KETEN)).isEqualTo(new Uitslag.Gebroken(1, Breuk.EINDE));
    }

    @Test
    void aRowRemovedAndTheRestRenumberedIsSeen() {
        inbreker.sql().sql("DELETE FROM gebeurtenis WHERE n = 3").update();
        for (int n : List.of(4, 5))
            inbreker.sql()
                    .sql("UPDATE gebeurtenis SET n = n - 1 WHERE n = " + n)
                    .update();
        assertThat(ketencontrole.check(KETEN)).isEqualTo(new Uitslag.Gebroken(3, Breuk.VORIGE));
    }

    @Test
    void twoRowsThatChangedPlacesAreSeen() {
        for (String stap : List.of("n = 99 WHERE n = 2", "n = 2 WHERE n = 4", "n = 4 WHERE n = 99"))
            inbreker.sql().sql("UPDATE gebeurtenis SET " + stap).update();
        assertThat(ketencontrole.check(KETEN)).isEqualTo(new Uitslag.Gebroken(2, Breuk.VORIGE));
    }

    @ParameterizedTest
    @CsvSource({"0, VOLGORDE, 1", "6, EINDE, 6"})
    void aRowThatWasPutInIsSeen(int nr, Breuk breuk, int bij) {
        // Honest in itself for the end: made by somebody who knows how to compute the hash.
        var echt = logboek.trail(KETEN).getLast();
        var vals = new Schakel(KETEN, nr, echt.tijd(), "X", "ez", null, null, null, echt.ketenhash(), echt.ketenhash());
        inbreker.insert(vals);
        assertThat(ketencontrole.check(KETEN)).isEqualTo(new Uitslag.Gebroken(bij, breuk));
    }

    @Test
    void aRowFromAnotherKetenIsSeen() {
        for (int i = 1; i <= 5; i++) publish("MINDEF20250000002", i);
        for (String stap : List.of(
                "DELETE FROM gebeurtenis WHERE n = 3 AND keten = '" + KETEN + "'",
                "UPDATE gebeurtenis SET keten = '" + KETEN + "' WHERE n = 3"))
            inbreker.sql().sql(stap).update();
        assertThat(ketencontrole.check(KETEN)).isEqualTo(new Uitslag.Gebroken(3, Breuk.VORIGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"laatste = 4", "laatste = 6", "ketenhash = sha256('x')"})
    void aChangedEndIsSeen(String wijziging) {
        inbreker.sql().sql("UPDATE keten SET " + wijziging).update();
        assertThat(ketencontrole.check(KETEN))
                .isInstanceOfSatisfying(
                        Uitslag.Gebroken.class, g -> assertThat(g.wat()).isEqualTo(Breuk.EINDE));
    }

    private void publish(String keten, int i) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(
                        new Gebeurtenis(keten, "AFGESTEMD", "ez", "EZ", 1, "sha256:0" + i, Map.of("i", i))));
    }
}
