package nl.nota.beheer;

import static nl.nota.Formulieren.words;
import static nl.nota.beheer.Sjabloonproef.ANDERS;
import static nl.nota.beheer.Sjabloonproef.DEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;

/** A template is added, gets another form or ends from a day that is still to come; a nota keeps its own form. */
@NotaTest
class SjabloonbeheerTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    private Beheerproef proef;
    private Sjabloonproef sjablonen;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        proef = new Beheerproef(mvc, context, "/beheer/sjablonen");
        sjablonen = new Sjabloonproef(proef);
    }

    @AfterEach
    void asTheHouseCame() {
        sjablonen.restore(database, clock);
    }

    @Test
    void aTemplateGetsAnotherFormFromADayAndIsSeenFirst() {
        sjablonen.begin("DEF");
        var wijziging = sjablonen.sjabloon(Map.of("was", DEF));
        assertThat(words(proef.send("/voorbeelden", wijziging)))
                .contains("De naam wordt “Defensie: anders”", "Kernpunten gaat Kern heten", "Communicatie vervalt")
                .contains("Samenvatting komt erbij", "Krachtenveld komt erbij", "De volgorde wordt: Aanleiding, Kern,")
                .contains("Kern: Mag leeg blijven", "Samenvatting Mag bij het indienen niet leeg zijn")
                .contains("Aan 1 concept, geen enkele lopende nota en geen enkele nota die klaar is verandert niets");
        assertThat(proef.soorten()).isEmpty();
        assertThat(proef.send("", wijziging)).hasStatus(303);
        assertThat(words(proef.send("", wijziging))).contains("iemand was u voor");
        assertThat(proef.send("", wijziging)).hasStatus(409);
        assertThat(sjablonen.fields(sjablonen.begin("DEF")))
                .containsKey("tekst.COMMUNICATIE")
                .doesNotContainKey("tekst.SAMENVATTING");
        assertThat(words(proef.open("opsteller", "/notas/nieuw"))).doesNotContain(ANDERS);

        clock.advance(Duration.ofDays(1));
        assertThat(words(proef.open("opsteller", "/notas/nieuw")))
                .contains(ANDERS)
                .doesNotContain("Defensie: nota");
        assertThat(sjablonen.fields(sjablonen.begin("DEF")))
                .containsKey("tekst.SAMENVATTING")
                .doesNotContainKey("tekst.COMMUNICATIE");
        assertThat(words(proef.open("beheer", "/beheer/sjablonen")))
                .contains(ANDERS, "Defensie: nota", proef.dagwoord(-1));
        assertThat(proef.soorten()).containsExactly("NOTASJABLOON_BIJGEWERKT");
    }

    @Test
    void aTemplateIsOfferedOnItsDaysAloneAndTheHouseKeepsOneForEverySoort() {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(sjablonen.sjabloon(Map.of("soort", "TER_ADVISERING", "naam", "Advies")));
        assertThat(words(proef.formulieren().send("beheer", "/beheer/sjablonen/voorbeelden", velden)))
                .contains("Ter advisering: Advies; zonder deze wijziging Defensie: nota");
        assertThat(proef.send("", velden.toSingleValueMap())).hasStatus(303);
        assertThat(sjablonen.begin("ADVIES")).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(sjablonen.begin("ADVIES")).contains("MINDEF");
        var einde = Map.of("was", "ADVIES/" + proef.dag(0), "einde", "on", "vanaf", proef.dag(1));
        assertThat(words(proef.send("/voorbeelden", einde)))
                .contains(
                        "kan niemand nog een nota beginnen volgens “Advies”", "Defensie: nota; zonder deze wijziging");
        assertThat(proef.send("", einde)).hasStatus(303);
        clock.advance(Duration.ofDays(1));
        assertThat(sjablonen.begin("ADVIES")).isEmpty();
        assertThat(words(proef.send("", Map.of("was", DEF, "einde", "on", "vanaf", proef.dag(1)))))
                .contains("Zonder “Defensie: nota” heeft DEF geen sjabloon voor elke soort");
        assertThat(proef.soorten()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        naam=                        | Geef het sjabloon een naam
        naam=defensie: ter informatie | Er is dan al een sjabloon
        ministerie=XYZ               | Kies een ministerie
        soort=ANDERS                 | Kies een soort
        code.1=aanleiding            | Rubriek “Aanleiding”: schrijf de code
        code.5=BIJLAGEN              | BIJLAGEN is in nota de naam van een ander deel
        code.5=AANLEIDING            | Twee rubrieken hebben de code AANLEIDING
        titel.5=kern                 | Twee rubrieken heten “kern”
        titel.5=                     | Rubriek KRACHTENVELD: schrijf een titel
        plaats.5=x                   | Rubriek “Krachtenveld”: kies een nummer
        plaats.5=10                  | Twee rubrieken hebben nummer 10
        verplicht.5=SOMS             | Rubriek “Krachtenveld”: kies uit de lijst
        ouder.5=BESTAATNIET          | “Krachtenveld” staat onder “BESTAATNIET”
        plaats.5=5                   | “Krachtenveld” staat onder “Samenvatting”
        ouder.6=KRACHTENVELD         | “Niet openbaar” staat onder “Krachtenveld”
        code.2=KERN                  | heeft in dit sjabloon de rubriek KERNPUNTEN nodig
        code.6=GEHEIM                | heeft in dit sjabloon de rubriek NIET_OPENBAAR nodig
        code.1=WAAROM                | heeft in dit sjabloon de rubriek AANLEIDING nodig
        code.3=BESLUIT               | de rubriek GEADVISEERD_BESLUIT nodig
        verplicht.3=TER_BESLISSING   | “Advies” mag niet leeg zijn bij Ter ondertekening
        vanaf=morgen                 | Kies een dag
        vanaf=2025-01-01             | Kies morgen of een latere dag
        vanaf=9999-01-01             | binnen tien jaar
        was=DEF/2022-05-01&vanaf=2022-05-01 | Dit geldt pas vanaf 1 mei 2022
        """)
    void whatIsNotRightIsRefusedInThePreviewAndWhenItIsDone(String anders, String zin) {
        proef.refuses(sjablonen.sjabloon(Map.of()), anders, zin);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        var niets = proef.send("", Map.of("naam", "Half", "titel.7", "Zeven", "rijen", "7"));
        assertThat(words(niets))
                .contains("Rubriek “Zeven”: schrijf de code", "Kies een dag", "Kies een ministerie")
                .contains("de rubriek KERNPUNTEN nodig", "de rubriek NIET_OPENBAAR nodig");
        assertThat(niets).bodyText().contains("value=\"Half\"", "value=\"Zeven\"");
        var meer = proef.send("/voorbeelden", Map.of("naam", "Half", "code.5", "VIJF", "nog", "ja"));
        assertThat(meer).hasStatusOk().bodyText().contains("value=\"Half\"", "name=\"titel.6\"", "value=\"60\"");
        assertThat(meer).bodyText().contains("<option value=\"VIJF\">VIJF</option>");
    }
}
