package nl.nota.beheer;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Herkomst;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notabegin;
import nl.nota.nota.Planning;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Vormsleutel;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Routekeuze;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** A template is added, gets another form or ends from a day that is still to come; a nota keeps its own form. */
@NotaTest
class SjabloonbeheerTest {
    private static final String ANDERS = "Defensie: anders";
    private static final String DEF = "DEF/2022-05-01";

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
        proef = new Beheerproef(mvc, context, "/beheer/sjablonen");
    }

    @AfterEach
    void asTheHouseCame() {
        database.clean();
        for (var tabel : List.of("notasjabloon_rubriek", "notasjabloon"))
            database.owner()
                    .sql("DELETE FROM " + tabel + " WHERE begin > '2022-05-01'")
                    .update();
        database.owner().sql("UPDATE notasjabloon SET eind = NULL").update();
        clock.advance(Duration.ofDays(9));
        proef.open("opsteller", "/notas/nieuw");
    }

    @Test
    void aTemplateGetsAnotherFormFromADayAndIsSeenFirst() {
        begun();
        var wijziging = sjabloon(Map.of("was", DEF));
        assertThat(words(proef.send("/voorbeelden", wijziging)))
                .contains("De naam wordt “Defensie: anders”", "Kernpunten gaat Kern heten", "Communicatie vervalt")
                .contains("Samenvatting komt erbij", "Krachtenveld komt erbij", "De volgorde wordt: Aanleiding, Kern,")
                .contains("Kern: Mag leeg blijven", "Samenvatting Mag bij het indienen niet leeg zijn")
                .contains("Aan 1 concept, geen enkele lopende nota en geen enkele nota die klaar is verandert niets");
        assertThat(proef.soorten()).isEmpty();
        assertThat(proef.send("", wijziging)).hasStatus(303);
        assertThat(words(proef.send("", wijziging))).contains("iemand was u voor");
        assertThat(proef.send("", wijziging)).hasStatus(409);
        assertThat(fields(begin("DEF"))).containsKey("tekst.COMMUNICATIE").doesNotContainKey("tekst.SAMENVATTING");
        assertThat(words(proef.open("opsteller", "/notas/nieuw"))).doesNotContain(ANDERS);

        clock.advance(Duration.ofDays(1));
        assertThat(words(proef.open("opsteller", "/notas/nieuw")))
                .contains(ANDERS)
                .doesNotContain("Defensie: nota");
        assertThat(fields(begin("DEF"))).containsKey("tekst.SAMENVATTING").doesNotContainKey("tekst.COMMUNICATIE");
        assertThat(words(proef.open("beheer", "/beheer/sjablonen"))).contains(ANDERS, "Defensie: nota", proef.dag(-1));
        assertThat(proef.soorten()).containsExactly("NOTASJABLOON_BIJGEWERKT");
    }

    @Test
    void nothingOfARunningOrDecidedNotaChangesWhenItsTemplateGetsAnotherForm() {
        var loop = new Notaloop(context);
        var concept = begun();
        var besloten = begun();
        var uitBestand = loop.concept(Beslisregel.ALLE, "EZ");
        decide(loop, besloten);
        for (var een : List.of(concept, uitBestand)) loop.edit(een, Sjabloon.KERNPUNTEN, "");
        var alle = List.of(concept, besloten, uitBestand);
        var eerst = alle.stream().map(this::seen).toList();
        assertThat(proef.send("", sjabloon(Map.of("was", DEF)))).hasStatus(303);

        clock.advance(Duration.ofDays(1));
        assertThat(alle.stream().map(this::seen).toList()).isEqualTo(eerst);
        for (var een : List.of(concept, uitBestand))
            assertThat(words(submitted(een))).contains("De rubriek Kernpunten is leeg");
        var overname = "/notas/" + takenOver(concept) + "/bevindingen";
        assertThat(words(proef.open("opsteller", overname))).contains("Kernpunten is leeg");
        var nieuw = begin("DEF").replace("/concept", "/bevindingen");
        assertThat(words(proef.open("opsteller", nieuw)))
                .contains("Samenvatting is leeg")
                .doesNotContain("Kern is leeg");
    }

    @Test
    void aTemplateIsOfferedOnItsDaysAloneAndTheHouseKeepsOneForEverySoort() {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(sjabloon(Map.of("soort", "TER_ADVISERING", "naam", "Advies")));
        assertThat(words(proef.formulieren().send("beheer", "/beheer/sjablonen/voorbeelden", velden)))
                .contains("Ter advisering: Advies; zonder deze wijziging Defensie: nota");
        assertThat(proef.send("", velden.toSingleValueMap())).hasStatus(303);
        assertThat(begin("ADVIES")).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(begin("ADVIES")).contains("MINDEF");
        var einde = Map.of("was", "ADVIES/" + proef.dag(0), "einde", "on", "vanaf", proef.dag(1));
        assertThat(words(proef.send("/voorbeelden", einde)))
                .contains(
                        "kan niemand nog een nota beginnen volgens “Advies”", "Defensie: nota; zonder deze wijziging");
        assertThat(proef.send("", einde)).hasStatus(303);
        clock.advance(Duration.ofDays(1));
        assertThat(begin("ADVIES")).isEmpty();
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
        proef.refuses(sjabloon(Map.of()), anders, zin);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        var niets = proef.send("", Map.of("naam", "Half", "titel.7", "Zeven", "rijen", "7"));
        assertThat(words(niets)).contains("Rubriek “Zeven”: schrijf de code", "Kies een dag", "Kies een ministerie");
        assertThat(niets).bodyText().contains("value=\"Half\"", "value=\"Zeven\"");
        var meer = proef.send("/voorbeelden", Map.of("naam", "Half", "code.5", "VIJF", "nog", "ja"));
        assertThat(meer).hasStatusOk().bodyText().contains("value=\"Half\"", "name=\"titel.6\"", "value=\"60\"");
        assertThat(meer).bodyText().contains("<option value=\"VIJF\">VIJF</option>");
    }

    private Kenmerk begun() {
        var loop = new Notaloop(context);
        var vorm = new Vormsleutel("DEF", LocalDate.of(2022, 5, 1));
        var begin = new Notabegin(Notaloop.inhoud("Er is iets."), vorm, Planning.GEEN, Herkomst.BEGONNEN);
        var kenmerk = done(context.getBean(StartingNota.class).start(loop.who("opsteller"), begin));
        var keuze =
                new Routekeuze(List.of(Notaloop.partij("EZ")), List.of(), Beslisregel.ALLE, List.of("STASDEF"), false);
        done(context.getBean(ChoosingRoute.class).choose(loop.who("opsteller"), kenmerk, keuze));
        return kenmerk;
    }

    private static void decide(Notaloop loop, Kenmerk kenmerk) {
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        done(loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD));
    }

    /** What is written, found and printed of it. */
    private List<String> seen(Kenmerk kenmerk) {
        var gezien = Stream.of("", "/bevindingen", "/docx")
                .map(wat -> proef.formulieren().call("opsteller", get("/api/v1/notas/" + kenmerk + wat), ""))
                .toList();
        assertThat(gezien).allSatisfy(een -> assertThat(een).hasStatusOk());
        var pdf = proef.open("opsteller", "/notas/" + kenmerk + "/pdf");
        assertThat(pdf).hasStatusOk();
        return Stream.concat(gezien.stream().map(Formulieren::body), Stream.of(body(pdf)))
                .toList();
    }

    private MvcTestResult submitted(Kenmerk kenmerk) {
        var pad = "/notas/" + kenmerk + "/indieningen";
        return proef.formulieren()
                .send("opsteller", pad, Formulieren.fields(body(proef.open("opsteller", pad + "/nieuw"))));
    }

    private Map<String, List<String>> fields(String pad) {
        return Formulieren.fields(body(proef.open("opsteller", pad)));
    }

    private String takenOver(Kenmerk uit) {
        var pad = start(Map.of("onderwerp", "Nog eens", "uit", uit.waarde()));
        return pad.substring("/notas/".length(), pad.indexOf("/concept"));
    }

    private String begin(String code) {
        return start(Map.of("soort", "TER_BESLISSING", "onderwerp", "Een proef", "sjabloon", code));
    }

    /** Where the concept is; empty where it was refused. */
    private String start(Map<String, String> getypt) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(getypt);
        var antwoord = proef.formulieren().send("opsteller", "/notas", velden);
        return Objects.requireNonNullElse(antwoord.getResponse().getRedirectedUrl(), "");
    }

    private Map<String, String> sjabloon(Map<String, String> anders) {
        var velden = new HashMap<>(Map.of("naam", ANDERS, "ministerie", "DEF", "vanaf", proef.dag(1), "rijen", "9"));
        row(velden, 1, "Aanleiding", "AANLEIDING", "", "ALTIJD");
        row(velden, 2, "Kern", "KERNPUNTEN", "", "");
        row(velden, 3, "Advies", "GEADVISEERD_BESLUIT", "", "ALTIJD");
        row(velden, 4, "Samenvatting", "SAMENVATTING", "", "ALTIJD");
        row(velden, 5, "Krachtenveld", "KRACHTENVELD", "SAMENVATTING", "");
        row(velden, 6, "Niet openbaar", "NIET_OPENBAAR", "", "");
        velden.putAll(anders);
        return velden;
    }

    private static void row(
            Map<String, String> velden, int nr, String titel, String code, String ouder, String wanneer) {
        velden.putAll(Map.of("titel." + nr, titel, "code." + nr, code, "ouder." + nr, ouder));
        velden.put("plaats." + nr, String.valueOf(nr * 10));
        if (!wanneer.isEmpty()) velden.put("verplicht." + nr, wanneer);
    }
}
