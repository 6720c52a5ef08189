package nl.nota.beheer;

import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A usual route is added, gets another form or ends from a day that is still to come, having been seen first. */
@NotaTest
class RoutebeheerTest {
    private static final String ANDERS = "DGB: anders";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    private Beheerproef proef;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        proef = new Beheerproef(mvc, context, "/beheer/routes");
    }

    @AfterEach
    void asTheHouseCame() {
        database.owner()
                .sql("DELETE FROM routesjabloon_partij WHERE begin > '2022-05-01'")
                .update();
        database.owner()
                .sql("DELETE FROM routesjabloon WHERE begin > '2022-05-01'")
                .update();
        database.owner().sql("UPDATE routesjabloon SET eind = NULL").update();
        database.owner()
                .sql("UPDATE onderdeel SET eind = NULL, opvolger = NULL WHERE code = 'OCW'")
                .update();
        database.clean();
    }

    @Test
    void aUsualRouteGetsAnotherFormFromADayAndIsSeenFirst() {
        var indienen = "/notas/" + new Notaloop(context).concept(Beslisregel.ALLE, "EZ") + "/indieningen/nieuw";
        assertThat(words(proef.open("opsteller", indienen))).contains("DGB: materieel en industrie");
        var wijziging = route(Map.of("was", "DGB-MATERIEEL/2022-05-01", "scope.2", "COMMUNICATIE"));
        assertThat(words(proef.send("/voorbeelden", wijziging)))
                .contains("De naam wordt “DGB: anders”", "CDS wordt niet meer gevraagd", "DCo komt erbij")
                .contains("Over: Communicatie", "HDFC antwoordt voortaan over: de hele nota")
                .contains("Werkdagen voor HDFC: 3; het waren er 5", "1 nota: Ter beslissing, van PDGB");
        assertThat(proef.soorten()).isEmpty();
        assertThat(proef.open("beheer", "/beheer/routes?was=DGB-MATERIEEL/2022-05-01"))
                .bodyText()
                .contains("value=\"" + proef.dag(1) + "\"");

        assertThat(proef.send("", wijziging)).hasStatus(303);
        assertThat(proef.send("", wijziging)).hasStatus(409);
        assertThat(words(proef.open("opsteller", indienen)))
                .contains("DGB: materieel en industrie")
                .doesNotContain(ANDERS);
        clock.advance(Duration.ofDays(1));
        assertThat(words(proef.open("opsteller", indienen)))
                .contains(ANDERS)
                .doesNotContain("DGB: materieel en industrie");

        var einde = Map.of("was", "DGB-MATERIEEL/" + proef.dag(0), "einde", "on", "vanaf", proef.dag(1));
        assertThat(words(proef.send("/voorbeelden", einde))).contains("biedt nota “DGB: anders” niet meer aan");
        assertThat(proef.send("", einde)).hasStatus(303);
        clock.advance(Duration.ofDays(1));
        assertThat(words(proef.open("opsteller", indienen))).doesNotContain(ANDERS);
        assertThat(words(proef.open("beheer", "/beheer/routes")))
                .contains(ANDERS, "DGB: materieel en industrie", proef.dagwoord(-1));
        assertThat(proef.soorten()).hasSize(2).containsOnly("ROUTESJABLOON_BIJGEWERKT");
    }

    @Test
    void thePreviewCountsWorkingDaysHolidaysAndRecessAsForARealNota() {
        var nieuw = route(Map.of("vanaf", "2026-12-24", "halte.2", "2", "dagen.2", "1", "onderdeel", ""));
        assertThat(words(proef.send("/voorbeelden", nieuw)))
                .contains("Uiterlijk woensdag 30 december 2026 (3 werkdagen)")
                .contains("Uiterlijk donderdag 31 december 2026 (1 werkdag)")
                .contains("Verwacht besluit: dinsdag 12 januari 2027", "in het reces (Kerstreces)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        naam=                       | Geef de route een naam
        naam=defensie: ter beslissing | Er is dan al een gewone route
        soort=ANDERS                | Kies een soort
        regel=                      | Kies hoe de bewindspersonen beslissen
        onderdeel=BESTAATNIET       | BESTAATNIET staat op
        onderdeel=HDFC              | HDFC stuurt de nota zelf
        partij.1=NIEMAND            | NIEMAND staat op
        partij.1=EZK                | EZ antwoordt dan
        partij.1=MINDEF             | MINDEF is een bewindspersoon
        partij.1=DCo                | DCo is twee keer gekozen
        partij.1=                   | Er is een regel zonder onderdeel
        halte.2=3                   | Er is geen halte 2, maar wel een halte 3
        halte.2=0                   | DCo: nummer de haltes van 1
        dagen.2=                    | DCo: kies 1 tot en met 60 werkdagen
        dagen.2=61                  | DCo: kies 1 tot en met 60 werkdagen
        scope.2=BESTAATNIET         | de nota heeft geen rubriek BESTAATNIET
        vanaf=morgen                | Kies een dag
        vanaf=2025-01-01            | Kies morgen of een latere dag
        vanaf=9999-01-01            | binnen tien jaar
        """)
    void whatIsNotRightIsRefusedInThePreviewAndWhenItIsDone(String anders, String zin) {
        proef.refuses(route(Map.of()), anders, zin);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        var niets = proef.send("", Map.of("naam", "Leeg", "dagen.7", "", "rijen", "7"));
        assertThat(words(niets)).contains("Vul ten minste één regel in", "Kies een dag", "Kies hoe de bewindspersonen");
        assertThat(niets).bodyText().contains("value=\"Leeg\"", "name=\"dagen.7\"");
        var meer = proef.send("/voorbeelden", Map.of("naam", "Half", "partij.5", "EZ", "nog", "ja"));
        assertThat(meer).hasStatusOk().bodyText().contains("value=\"Half\"", "name=\"partij.6\"");
    }

    @Test
    void whoLeavesTheRegisterWhileAUsualRouteNamesItIsSaid() {
        assertThat(words(proef.open("beheer", "/beheer/routes"))).doesNotContain("staat tot en met");
        database.owner()
                .sql("UPDATE onderdeel SET eind = CAST(? AS date), opvolger = 'EZ' WHERE code = 'OCW'")
                .param(proef.dag(30))
                .update();
        assertThat(words(proef.open("beheer", "/beheer/routes")))
                .contains("“DGB: materieel en industrie” noemt OCW", "Daarna antwoordt EZ");
        assertThat(words(proef.open("beheer", "/beheer/stand")))
                .contains("1 gewone route noemt iemand die uit het register gaat", "noemt OCW");
    }

    private Map<String, String> route(Map<String, String> anders) {
        var velden = new HashMap<>(Map.of("naam", ANDERS, "soort", "TER_BESLISSING", "onderdeel", "PDGB"));
        velden.putAll(Map.of("regel", "VOLGORDE", "vanaf", proef.dag(1)));
        velden.putAll(Map.of("partij.1", "HDFC", "halte.1", "1", "dagen.1", "3", "verplicht.1", "ja"));
        velden.putAll(Map.of("partij.2", "DCo", "halte.2", "1", "dagen.2", "4", "verplicht.2", "ja"));
        velden.putAll(anders);
        return velden;
    }
}
