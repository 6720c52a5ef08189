package nl.nota.route.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Kalender;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
class RouteApiTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Kalender kalender;

    @Autowired
    private Clock clock;

    private Kenmerk kenmerk;

    @BeforeEach
    void aConcept() {
        database.clean();
        kenmerk = new Notaloop(context).concept(Beslisregel.ALLE, "EZ");
    }

    @Test
    void aRouteOfTwoHaltesAndALineIsKeptAndReadBack() {
        assertThat(choose("""
            {'afstemming': [{'halte': 1, 'onderdeel': 'HDFC'}, {'halte': 2, 'onderdeel': 'EZ', 'streng': true}],
             'parafering': ['PDGB', 'SG'], 'besluit': {'regel': 'VOLGORDE', 'bewindspersonen': ['STASDEF', 'MINDEF']},
             'aanbieden': 'VANZELF', 'spoed': {'reden': 'Het debat is morgen.'}}\
            """)).hasStatusOk();
        var nota = read();
        assertThat(nota).bodyJson().extractingPath("$.afstemming[*].halte").isEqualTo(List.of(1, 2));
        assertThat(nota).bodyJson().extractingPath("$.afstemming[*].streng").isEqualTo(List.of(false, true));
        assertThat(nota).bodyJson().extractingPath("$.route.parafering").isEqualTo(List.of("PDGB", "SG"));
        assertThat(nota)
                .bodyJson()
                .extractingPath("$.route.besluit.bewindspersonen")
                .isEqualTo(List.of("STASDEF", "MINDEF"));
        assertThat(nota).bodyJson().extractingPath("$.route.aanbieden").isEqualTo("VANZELF");
        assertThat(nota).bodyJson().extractingPath("$.route.spoed.reden").isEqualTo("Het debat is morgen.");
    }

    @Test
    void aBewindspersoonInTheLineAMinistryAndAnUnknownCodeAreToldAtOnce() {
        assertThat(choose("""
            {'afstemming': [{'onderdeel': 'EZ'}], 'parafering': ['STASDEF', 'OCW', 'XYZ'],
             'besluit': {'regel': 'ALLE', 'bewindspersonen': ['MINDEF']}, 'spoed': {'reden': ' '}}\
            """))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.redenen[*].code")
                .isEqualTo(List.of(
                        "route.reden.onbekend",
                        "route.reden.beslisser-voor-paraaf",
                        "route.reden.geen-functie",
                        "route.reden.spoed-zonder-reden"));
    }

    @Test
    void aCircleAndAGapAreToldInWords() {
        assertThat(choose("""
            {'afstemming': [{'halte': 1, 'onderdeel': 'EZ'}, {'halte': 3, 'onderdeel': 'OCW'}],
             'parafering': ['SG', 'MINDEF'], 'besluit': {'regel': 'ALLE', 'bewindspersonen': ['MINDEF']}}\
            """))
                .hasStatus(422)
                .bodyText()
                .contains("Er is geen halte 2, maar wel een halte 3", "dat is een kring");
    }

    @Test
    void aTermThatHasGoneByIsNoneWhenTheRouteIsChosenEither() {
        assertThat(choose("""
            {'afstemming': [{'onderdeel': 'EZ', 'uiterlijk': '2020-01-02'}],
             'besluit': {'regel': 'ALLE', 'bewindspersonen': ['MINDEF']}}\
            """)).hasStatus(422).bodyText().contains("EZ: de uiterste dag is voorbij.");
    }

    @Test
    void withSpoedWhoWasGivenNoDayHasHalfTheUsualTerm() {
        assertThat(choose("""
            {'afstemming': [{'onderdeel': 'EZ'}, {'onderdeel': 'OCW', 'uiterlijk': '2999-01-04'}],
             'besluit': {'regel': 'ALLE', 'bewindspersonen': ['MINDEF']}, 'spoed': {'reden': 'Het debat is morgen.'}}\
            """)).hasStatusOk();
        assertThat(read())
                .bodyJson()
                .extractingPath("$.afstemming[*].uiterlijk")
                .isEqualTo(List.of(kalender.plus(LocalDate.now(clock), 3).toString(), "2999-01-04"));
    }

    private MvcTestResult choose(String route) {
        return new Formulieren(mvc)
                .call("opsteller", put("/api/v1/notas/" + kenmerk + "/route"), route.replace('\'', '"'));
    }

    private MvcTestResult read() {
        return mvc.perform(new Formulieren(mvc).signed("opsteller", get("/api/v1/notas/" + kenmerk)));
    }
}
