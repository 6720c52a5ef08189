package nl.nota.beheer;

import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Woogrond;
import nl.nota.nota.Woogronden;
import nl.nota.nota.Zinnenplan;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What everybody is offered changes from a day that is still to come, having been seen first; what was stays. */
@NotaTest
class InrichtingTest {
    private static final String OUD = "Er is geen actieve communicatie voorzien.";
    private static final String NIEUW = "Er komt een persbericht.";
    private static final String SLEUTEL = "COMMUNICATIE/1/2022-05-01";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Woogronden gronden;

    @Autowired
    TestClock clock;

    private Beheerproef proef;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        proef = new Beheerproef(mvc, context, "/beheer");
    }

    @AfterEach
    void asTheHouseCame() {
        database.owner().sql("DELETE FROM woogrond WHERE begin > '2022-05-01'").update();
        database.owner().sql("UPDATE woogrond SET eind = NULL").update();
        database.owner()
                .sql("DELETE FROM standaardzin WHERE begin > '2022-05-01'")
                .update();
        database.owner().sql("UPDATE standaardzin SET eind = NULL").update();
        clock.advance(Duration.ofDays(3));
        context.getBean(Zinnenplan.class).rubrieken();
        database.clean();
    }

    @Test
    void aSentenceGetsOtherWordsFromADayAndANotaOfBeforeKeepsItsOwn() {
        var kenmerk = new Notaloop(context).concept(Beslisregel.ALLE, "EZ");
        var concept = "/notas/" + kenmerk + "/concept";
        assertThat(words(proef.open("opsteller", concept))).contains(OUD);
        var wijziging = Map.of("was", SLEUTEL, "zin", NIEUW, "vanaf", proef.dag(1));
        assertThat(words(proef.send("/zinnen/voorbeelden", wijziging))).contains("biedt nota bij Communicatie", NIEUW);
        assertThat(words(proef.open("beheer", "/beheer/zinnen"))).doesNotContain(NIEUW);

        assertThat(proef.send("/zinnen", wijziging)).hasStatus(303);
        assertThat(words(proef.open("opsteller", concept))).contains(OUD).doesNotContain(NIEUW);
        assertThat(words(proef.send("/zinnen", wijziging))).contains("iemand was u voor");
        clock.advance(Duration.ofDays(1));
        assertThat(words(proef.open("opsteller", concept))).contains(NIEUW).doesNotContain(OUD);

        var einde = Map.of("was", "COMMUNICATIE/1/" + proef.dag(0), "einde", "on", "vanaf", proef.dag(1));
        assertThat(words(proef.send("/zinnen/voorbeelden", einde))).contains("Geen enkele zin");
        assertThat(proef.send("/zinnen", einde)).hasStatus(303);
        assertThat(proef.send("/zinnen", Map.of("rubriek", "COMMUNICATIE", "zin", "Nog een.", "vanaf", proef.dag(1))))
                .hasStatus(303);
        clock.advance(Duration.ofDays(1));
        assertThat(words(proef.open("opsteller", concept))).contains("Nog een.").doesNotContain(NIEUW, OUD);
        assertThat(words(proef.open("beheer", "/beheer/zinnen"))).contains(NIEUW, OUD);
        assertThat(proef.soorten()).hasSize(3).containsOnly("STANDAARDZIN_BIJGEWERKT");
    }

    @Test
    void aGroundIsAddedAndAnotherEndsAndTheTextOfNoneChanges() {
        var nieuw = Map.of(
                "code",
                "5.1.2k",
                "titel",
                "Iets nieuws",
                "wet",
                "de nieuwe woorden",
                "aard",
                "RELATIEF",
                "vanaf",
                proef.dag(1));
        assertThat(words(proef.send("/gronden/voorbeelden", nieuw)))
                .contains("artikel 5.1, tweede lid, onder k, Woo", "Iets nieuws");
        assertThat(proef.send("/gronden", nieuw)).hasStatus(303);
        assertThat(words(proef.send("/gronden", nieuw))).contains("De grond 5.1.2k geldt dan al");
        assertThat(codes()).doesNotContain("5.1.2k");

        var einde = Map.of("einde", "5.1.2a/2022-05-01", "vanaf", proef.dag(1));
        assertThat(words(proef.send("/gronden/voorbeelden", einde))).contains("In geen nota waaraan wordt gewerkt");
        assertThat(proef.send("/gronden", einde)).hasStatus(303);
        assertThat(proef.send("/gronden", einde)).hasStatus(409);
        assertThat(codes()).contains("5.1.2a");
        clock.advance(Duration.ofDays(1));
        assertThat(codes()).contains("5.1.2k").doesNotContain("5.1.2a");
        assertThat(proef.soorten()).containsExactly("GROND_TOEGEVOEGD", "GROND_BEEINDIGD");
        assertThat(words(proef.open("beheer", "/beheer/gronden"))).contains("5.1.2a", proef.dagwoord(-1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        /gronden | code=5.1.9x     | Schrijf de code zoals de wet
        /gronden | code=           | Schrijf de code zoals de wet
        /gronden | titel=          | Schrijf de naam
        /gronden | wet=            | Neem de woorden van de wet over
        /gronden | aard=ANDERS     | Kies hoe de grond werkt
        /gronden | vanaf=morgen    | Kies een dag
        /gronden | vanaf=2025-01-01 | Kies morgen of een latere dag
        /gronden | vanaf=9999-01-01 | binnen tien jaar
        /gronden | einde=5.1.2e/2022-05-01 | Die kan niet weg
        /zinnen  | rubriek=BESTAATNIET | Kies een rubriek
        /zinnen  | zin=            | Schrijf een zin
        /zinnen  | vanaf=2025-01-01 | Kies morgen of een latere dag
        /zinnen  | was=COMMUNICATIE/1/2022-05-01&zin=Er is geen actieve communicatie voorzien. | De zin is dezelfde
        """)
    void whatIsNotRightIsRefusedInThePreviewAndWhenItIsDone(String pad, String anders, String zin) {
        var velden = new HashMap<>(
                Map.of("code", "5.1.2k", "titel", "T", "wet", "w", "aard", "RELATIEF", "vanaf", proef.dag(1)));
        velden.putAll(Map.of("rubriek", "COMMUNICATIE", "zin", NIEUW));
        new Beheerproef(mvc, context, "/beheer" + pad).refuses(velden, anders, zin);
    }

    private List<String> codes() {
        return gronden.valid(LocalDate.now(clock)).stream().map(Woogrond::code).toList();
    }
}
