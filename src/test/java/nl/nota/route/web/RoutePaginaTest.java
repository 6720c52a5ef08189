package nl.nota.route.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.fields;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NotaTest
class RoutePaginaTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Routes routes;

    private Formulieren forms;
    private Kenmerk kenmerk;
    private Notaloop loop;

    @BeforeEach
    void aNotaGoesRoundTwoHaltes() {
        database.clean();
        forms = new Formulieren(mvc);
        loop = new Notaloop(context);
        kenmerk = loop.concept(
                Beslisregel.VOLGORDE,
                List.of("STASDEF", "MINDEF"),
                List.of(
                        new Partij(1, "HDFC", Set.of("FINANCIELE_OVERWEGINGEN"), LocalDate.of(2999, 1, 4), true),
                        new Partij(2, "EZ", Set.of(), null, false)));
        loop.submit(kenmerk);
    }

    @Test
    void theHaltesAreNumberedFromTheFirstPartyToTheDecision() {
        assertThat(words(forms.open("opsteller", "/notas/" + kenmerk + "/route")))
                .containsSubsequence(
                        "Nu wacht de nota op HDFC, uiterlijk 4 januari 2999.",
                        "Halte 1: afstemming",
                        "Uiterlijk 4 januari 2999",
                        "Over: Financiële overwegingen",
                        "Halte 2: afstemming",
                        "EZ",
                        "hoeft niet te antwoorden",
                        "Halte 3: besluit",
                        "om de beurt in deze volgorde",
                        "STASDEF",
                        "MINDEF");
    }

    @Test
    void theNotaItselfSaysWhenADecisionIsExpectedAndLeadsToTheRoute() {
        assertThat(words(forms.open("hdfc", "/notas/" + kenmerk)))
                .contains(
                        "Verwacht besluit: ", "Nu wacht de nota op HDFC, uiterlijk 4 januari 2999.", "Bekijk de route");
    }

    @Test
    void whoMayNotChangeItIsOfferedNothingToChange() {
        assertThat(words(forms.open("hdfc", "/notas/" + kenmerk + "/route?soort=TERMIJN&onderdeel=HDFC")))
                .contains("Halte 1: afstemming")
                .doesNotContain("Andere uiterste dag", "Vraag nog een partij");
        assertThat(words(forms.open("opsteller", "/notas/" + kenmerk + "/route")))
                .contains("Andere uiterste dag : HDFC", "Laat vervallen : EZ")
                .doesNotContain("Sla over : HDFC", "Vraag een ander : HDFC");
        assertThat(words(forms.open("secretariaat", "/notas/" + kenmerk + "/route")))
                .contains("Sla over : HDFC", "Vraag een ander : HDFC");
    }

    @Test
    void aRefusedChangeKeepsWhatWasTypedAndADoneOneIsShownWithWhoAndWhy() {
        var velden = fields(
                body(forms.open("secretariaat", "/notas/" + kenmerk + "/route?soort=OVERGESLAGEN&onderdeel=HDFC")));
        assertThat(velden.getFirst("onderdeel")).isEqualTo("HDFC");
        velden.set("reden", "De cijfers zijn van HDFC zelf.");
        var refused = forms.send("secretariaat", "/notas/" + kenmerk + "/routewijzigingen", velden);
        assertThat(refused).hasStatus(422);
        assertThat(words(refused)).contains("Noem op wiens gezag HDFC niet gevraagd wordt");
        assertThat(fields(body(refused)).getFirst("reden")).isEqualTo("De cijfers zijn van HDFC zelf.");
        velden.set("opGezagVan", "SG");
        assertThat(forms.send("secretariaat", "/notas/" + kenmerk + "/routewijzigingen", velden))
                .hasStatus(303)
                .hasRedirectedUrl("/notas/" + kenmerk + "/route");
        assertThat(words(forms.open("opsteller", "/notas/" + kenmerk + "/route")))
                .contains("HDFC niet gevraagd, op gezag van SG", "De cijfers zijn van HDFC zelf.");
        assertThat(words(forms.open("opsteller", "/notas/" + kenmerk)))
                .contains("Niet gevraagd: HDFC, op gezag van SG (De cijfers zijn van HDFC zelf.)");
        assertThat(mvc.perform(forms.signed("opsteller", get("/api/v1/notas/" + kenmerk))))
                .bodyJson()
                .extractingPath("$.route.wijzigingen[*].opGezagVan")
                .isEqualTo(List.of("SG"));
    }

    @Test
    void aPartyIsAddedWithItsHalteAndRubrieken() {
        var velden =
                fields(body(forms.open("opsteller", "/notas/" + kenmerk + "/route?soort=TOEGEVOEGD&verplicht=ja")));
        velden.set("onderdeel", "DJZ");
        velden.set("halte", "1");
        velden.set("uiterlijk", "2999-02-01");
        velden.add("scope", "JURIDISCHE_OVERWEGINGEN");
        assertThat(forms.send("opsteller", "/notas/" + kenmerk + "/routewijzigingen", velden))
                .hasStatus(303);
        assertThat(routes.findByKenmerk(kenmerk).orElseThrow().partij("DJZ"))
                .contains(new Partij(1, "DJZ", Set.of("JURIDISCHE_OVERWEGINGEN"), LocalDate.of(2999, 2, 1), true));
    }

    @Test
    void whoIsAwayIsToldAtItsHalteWithWhoActsInItsPlace() {
        var vervangen = new Vervangen(database.owner(), loop.bean(Medewerkers.class), LocalDate.of(2026, 1, 1));
        for (var wie : List.of("ez", "hdfc"))
            vervangen.by(wie, "jurist", Formule.AFWEZIGHEID, "", LocalDate.of(2020, 1, 1), LocalDate.of(2999, 1, 9));
        assertThat(words(forms.open("opsteller", "/notas/" + kenmerk + "/route")))
                .contains("EZ is afwezig tot en met 9 januari 2999; "
                        + loop.who("jurist").naam() + " vervangt.")
                .doesNotContain("HDFC is afwezig");
    }

    @Test
    void spoedIsGivenUnderWayWithAReasonAndStandsOnTopOfTheRouteAndOnTheNota() {
        var velden = fields(body(forms.open("opsteller", "/notas/" + kenmerk + "/route?soort=SPOED")));
        var refused = forms.send("opsteller", "/notas/" + kenmerk + "/routewijzigingen", velden);
        assertThat(refused).hasStatus(422);
        assertThat(words(refused)).contains("Schrijf op waarom.");
        velden.set("reden", "Het debat is morgen.");
        assertThat(forms.send("opsteller", "/notas/" + kenmerk + "/routewijzigingen", velden))
                .hasStatus(303);
        assertThat(words(forms.open("opsteller", "/notas/" + kenmerk + "/route")))
                .contains("Spoed. Het debat is morgen.", "De nota kreeg spoed", "Andere uiterste dag voor HDFC")
                .doesNotContain("Geef de nota spoed");
        assertThat(words(forms.open("hdfc", "/notas/" + kenmerk))).contains("Spoed: Het debat is morgen.");
    }

    @Test
    void aPartyAsksForItselfThatEveryChangeCounts() {
        assertThat(words(forms.open("hdfc", "/notas/" + kenmerk + "/route"))).contains("Elke wijziging telt : HDFC");
        var velden = fields(body(forms.open("hdfc", "/notas/" + kenmerk + "/route?soort=STRENG&onderdeel=HDFC")));
        assertThat(forms.send("hdfc", "/notas/" + kenmerk + "/routewijzigingen", velden))
                .hasStatus(303);
        assertThat(words(forms.open("hdfc", "/notas/" + kenmerk + "/route")))
                .contains("Elke wijziging vraagt opnieuw akkoord.")
                .doesNotContain("Elke wijziging telt : HDFC");
    }
}
