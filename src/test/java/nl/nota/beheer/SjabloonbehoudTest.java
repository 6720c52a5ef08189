package nl.nota.beheer;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static nl.nota.beheer.Sjabloonproef.DEF;
import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A nota keeps the form of the template that it was begun by, whatever beheer does with that template. */
@NotaTest
class SjabloonbehoudTest {
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
    void nothingOfARunningOrDecidedNotaChangesWhenItsTemplateGetsAnotherForm() {
        var loop = new Notaloop(context);
        var concept = begun();
        var besloten = begun();
        var uitBestand = loop.concept(Beslisregel.ALLE, "EZ");
        decide(loop, besloten);
        for (var een : List.of(concept, uitBestand)) loop.edit(een, Sjabloon.KERNPUNTEN, "");
        var alle = List.of(concept, besloten, uitBestand);
        var eerst = alle.stream().map(this::seen).toList();
        assertThat(proef.send("", sjablonen.sjabloon(Map.of("was", DEF)))).hasStatus(303);
        assertThat(started(LocalDate.parse(proef.dag(1)))).isInstanceOf(Outcome.Refused.class);

        clock.advance(Duration.ofDays(1));
        assertThat(alle.stream().map(this::seen).toList()).isEqualTo(eerst);
        for (var een : List.of(concept, uitBestand))
            assertThat(words(sjablonen.submitted(een))).contains("De rubriek Kernpunten is leeg");
        var overname = "/notas/" + takenOver(concept) + "/bevindingen";
        assertThat(words(proef.open("opsteller", overname))).contains("Kernpunten is leeg");
        var nieuw = sjablonen.begin("DEF").replace("/concept", "/bevindingen");
        assertThat(words(proef.open("opsteller", nieuw)))
                .contains("Samenvatting is leeg")
                .doesNotContain("Kern is leeg");
        assertThat(started(LocalDate.of(2022, 5, 1))).isInstanceOf(Outcome.Refused.class);
    }

    private Kenmerk begun() {
        var loop = new Notaloop(context);
        var kenmerk = done(started(LocalDate.of(2022, 5, 1)));
        var keuze =
                new Routekeuze(List.of(Notaloop.partij("EZ")), List.of(), Beslisregel.ALLE, List.of("STASDEF"), false);
        done(context.getBean(ChoosingRoute.class).choose(loop.who("opsteller"), kenmerk, keuze));
        return kenmerk;
    }

    private Outcome<Kenmerk> started(LocalDate vorm) {
        var begin = new Notabegin(
                Notaloop.inhoud("Er is iets."), new Vormsleutel("DEF", vorm), Planning.GEEN, Herkomst.BEGONNEN);
        return context.getBean(StartingNota.class).start(new Notaloop(context).who("opsteller"), begin);
    }

    private static void decide(Notaloop loop, Kenmerk kenmerk) {
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        done(loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD));
    }

    /** What is written and found, and the fingerprints of what is printed. */
    private List<String> seen(Kenmerk kenmerk) {
        return Stream.concat(
                        Stream.of("", "/bevindingen").map(wat -> body(asked(kenmerk, wat))),
                        Stream.of("/docx", "/pdf")
                                .map(wat -> String.valueOf(Arrays.hashCode(
                                        asked(kenmerk, wat).getResponse().getContentAsByteArray()))))
                .toList();
    }

    private MvcTestResult asked(Kenmerk kenmerk, String wat) {
        var antwoord = proef.formulieren().call("opsteller", get("/api/v1/notas/" + kenmerk + wat), "");
        assertThat(antwoord).hasStatusOk();
        return antwoord;
    }

    private String takenOver(Kenmerk uit) {
        var pad = sjablonen.start(Map.of("onderwerp", "Nog eens", "uit", uit.waarde()));
        return pad.substring("/notas/".length(), pad.indexOf("/concept"));
    }
}
