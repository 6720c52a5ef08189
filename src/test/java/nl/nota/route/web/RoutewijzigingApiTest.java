package nl.nota.route.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Notaloop;
import nl.nota.logboek.Logboek;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Route;
import nl.nota.route.RouteGewijzigd;
import nl.nota.route.Routes;
import nl.nota.route.Routewijziging;
import nl.nota.route.Routewijzigingen;
import nl.nota.route.Wijzigsoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
@RecordApplicationEvents
class RoutewijzigingApiTest {
    private static final List<Partij> PARTIJEN = List.of(
            new Partij(1, "EZ", Set.of(), null, false),
            new Partij(2, "HDFC", Set.of("FINANCIELE_OVERWEGINGEN"), LocalDate.of(2999, 1, 4), true),
            new Partij(3, "OCW", Set.of(), null, true));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Routes routes;

    @Autowired
    private Routewijzigingen wijzigingen;

    @Autowired
    private Logboek logboek;

    @Autowired
    private ApplicationEvents events;

    private Kenmerk kenmerk;
    private Notaloop loop;

    @BeforeEach
    void aNotaGoesRound() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, List.of("MINDEF"), PARTIJEN);
        loop.submit(kenmerk);
    }

    @Test
    void aPartyIsAddedAtTheLastHalteUnlessSaidOtherwise() {
        assertThat(change("opsteller", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'DJZ', 'uiterlijk': '2999-02-01'}"))
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/notas/" + kenmerk);
        assertThat(change("opsteller", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'KGG', 'halte': 4, 'verplicht': false}"))
                .hasStatus(201);
        assertThat(halteOf("DJZ")).isEqualTo(3);
        assertThat(halteOf("KGG")).isEqualTo(4);
        assertThat(events.stream(RouteGewijzigd.class).map(een -> een.route().kenmerk()))
                .containsExactly(kenmerk, kenmerk);
        assertThat(logboek.trail(kenmerk.waarde()).getLast().soort()).isEqualTo("ROUTE_GEWIJZIGD");
    }

    @Test
    void anOptionalPartyLapsesWithAReasonAndTheHaltesCloseUp() {
        assertThat(change("opsteller", "{'soort': 'VERVALLEN', 'onderdeel': 'EZ'}"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op waarom.");
        assertThat(change("opsteller", "{'soort': 'VERVALLEN', 'onderdeel': 'EZ', 'reden': 'Niet nodig.'}"))
                .hasStatus(201);
        assertThat(route().partij("EZ")).isEmpty();
        assertThat(route().haltes()).containsExactly(1, 2);
        assertThat(last().soort()).isEqualTo(Wijzigsoort.VERVALLEN);
        assertThat(last().reden()).isEqualTo("Niet nodig.");
    }

    @Test
    void aRequiredPartyIsLeftOutOnlyByTheSecretariaatOnANamedAuthority() {
        var skip = "{'soort': 'OVERGESLAGEN', 'onderdeel': 'HDFC', 'reden': 'Er is haast.', 'opGezagVan': '%s'}";
        assertThat(change("opsteller", skip.formatted("SG"))).hasStatus(403);
        assertThat(change("opsteller", "{'soort': 'VERVALLEN', 'onderdeel': 'HDFC', 'reden': 'Haast.'}"))
                .hasStatus(422)
                .bodyText()
                .contains("HDFC is verplicht en kan niet vervallen");
        assertThat(change("secretariaat", skip.formatted("")))
                .hasStatus(422)
                .bodyText()
                .contains("Noem op wiens gezag HDFC niet gevraagd wordt");
        assertThat(change("secretariaat", skip.formatted("DJZ")))
                .hasStatus(422)
                .bodyText()
                .contains("geen functie");
        assertThat(change("secretariaat", skip.formatted("SG"))).hasStatus(201);
        assertThat(route().partij("HDFC")).isEmpty();
        assertThat(last().opGezagVan()).contains("SG");
        assertThat(last().leftOutRequired()).isTrue();
    }

    @Test
    void aRequiredPartyIsReplacedByTheSecretariaatAndTheOtherStandsInItsPlace() {
        var replace = "{'soort': 'VERVANGEN', 'onderdeel': 'HDFC', 'door': 'CDS', 'reden': 'Gaat over geld van CDS.'}";
        assertThat(change("opsteller", replace)).hasStatus(403).bodyText().contains("Alleen het secretariaat");
        assertThat(change("secretariaat", replace)).hasStatus(201);
        assertThat(route().partij("CDS"))
                .contains(new Partij(2, "CDS", Set.of("FINANCIELE_OVERWEGINGEN"), LocalDate.of(2999, 1, 4), true));
        assertThat(route().partij("HDFC")).isEmpty();
    }

    @Test
    void aPartyGetsAnotherDayButNeverOneThatIsPast() {
        var term = "{'soort': 'TERMIJN', 'onderdeel': 'HDFC', 'uiterlijk': '%s'}";
        assertThat(change("opsteller", term.formatted("2020-01-02")))
                .hasStatus(422)
                .bodyText()
                .contains("is voorbij");
        assertThat(change("opsteller", term.formatted("2999-01-04"))).hasStatus(409);
        assertThat(change("opsteller", term.formatted("2999-01-11"))).hasStatus(201);
        assertThat(route().partij("HDFC").orElseThrow().uiterlijk()).isEqualTo("2999-01-11");
        assertThat(last().was()).contains(LocalDate.of(2999, 1, 4));
    }

    @Test
    void spoedUnderWayBringsTheDaysNearerAndKeepsTheReason() {
        var spoed = "{'soort': 'SPOED', 'reden': '%s'}";
        assertThat(change("opsteller", spoed.formatted(" ")))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op waarom.");
        assertThat(change("opsteller", spoed.formatted("Het debat is morgen."))).hasStatus(201);
        assertThat(route().spoed()).contains("Het debat is morgen.");
        assertThat(route().partij("HDFC").orElseThrow().uiterlijk()).isBefore("2999-01-04");
        assertThat(route().partijen()).extracting(Partij::onderdeel).containsExactly("EZ", "HDFC", "OCW");
        assertThat(wijzigingen.of(List.of(kenmerk)))
                .extracting(Routewijziging::soort, Routewijziging::onderdeel, Routewijziging::reden)
                .containsExactly(
                        tuple(Wijzigsoort.SPOED, "", "Het debat is morgen."),
                        tuple(Wijzigsoort.TERMIJN, "HDFC", "Het debat is morgen."));
        assertThat(logboek.trail(kenmerk.waarde()))
                .extracting(een -> een.soort())
                .containsOnlyOnce("ROUTE_GEWIJZIGD");
        assertThat(change("opsteller", spoed.formatted("Nog eens."))).hasStatus(409);
    }

    @Test
    void everyChangeCountsFromNowOnWhenWhoMayChangeTheRouteOrThePartyItselfAsksIt() {
        var streng = "{'soort': 'STRENG', 'onderdeel': '%s'}";
        assertThat(change("ez", streng.formatted("HDFC")))
                .hasStatus(403)
                .bodyText()
                .contains("en dat is HDFC niet");
        assertThat(change("ez", streng.formatted("EZ"))).hasStatus(201);
        assertThat(logboek.trail(kenmerk.waarde()).getLast().namens()).isEqualTo("EZ");
        assertThat(change("opsteller", streng.formatted("HDFC"))).hasStatus(201);
        assertThat(route().partijen()).extracting(Partij::streng).containsExactly(true, true, false);
        assertThat(change("opsteller", streng.formatted("HDFC"))).hasStatus(409);
    }

    @Test
    void aPartyThatObjectsOrSetAVoorwaardeCannotBeTakenAway() {
        var versie = loop.versie(kenmerk);
        loop.answer("ez", kenmerk, Oordeel.AKKOORD_MITS, versie);
        assertThat(change("opsteller", "{'soort': 'VERVALLEN', 'onderdeel': 'EZ', 'reden': 'Niet nodig.'}"))
                .hasStatus(409)
                .bodyText()
                .contains("EZ stelde een voorwaarde die nog open is.");
        loop.answer("hdfc", kenmerk, Oordeel.NIET_AKKOORD, versie);
        assertThat(change(
                        "secretariaat",
                        "{'soort': 'OVERGESLAGEN', 'onderdeel': 'HDFC', 'reden': 'Haast.', 'opGezagVan': 'SG'}"))
                .hasStatus(409)
                .bodyText()
                .contains("HDFC is niet akkoord, en dat verdwijnt niet met de partij.");
        assertThat(change(
                        "secretariaat",
                        "{'soort': 'VERVANGEN', 'onderdeel': 'HDFC', 'door': 'CDS', 'reden': 'Liever CDS.'}"))
                .hasStatus(409);
        assertThat(route().partijen()).extracting(Partij::onderdeel).containsExactly("EZ", "HDFC", "OCW");
    }

    @Test
    void whoWasForgottenIsAskedAlsoWhenAllOthersAgreedAndTheRoundOpensAgain() {
        loop.agree(kenmerk, loop.versie(kenmerk), "hdfc", "ocw");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
        assertThat(change("opsteller", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'DJZ', 'verplicht': false}"))
                .hasStatus(422)
                .bodyText()
                .contains("vraag DJZ verplicht");
        assertThat(change("opsteller", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'DJZ'}"))
                .hasStatus(201);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_AFSTEMMING);
        loop.agree(kenmerk, loop.versie(kenmerk), "djz");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
    }

    @Test
    void whatCannotBeIsToldInWords() {
        assertThat(change("opsteller", "{'soort': 'WEG', 'onderdeel': 'EZ'}"))
                .hasStatus(422)
                .bodyText()
                .contains("WEG is geen wijziging van de route. Kies uit: TOEGEVOEGD");
        assertThat(change("opsteller", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'EZ'}"))
                .hasStatus(409);
        assertThat(change("opsteller", "{'soort': 'TERMIJN', 'onderdeel': 'DJZ'}"))
                .hasStatus(409);
        assertThat(change("opsteller", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'MINDEF'}"))
                .hasStatus(422)
                .bodyText()
                .contains("dat is een kring");
        assertThat(change("opsteller", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'KKG', 'halte': 9}"))
                .hasStatus(422)
                .bodyText()
                .contains("Bedoelde u KGG", "nummer de haltes van 1 tot en met 4");
        assertThat(change("ez", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'DJZ'}")).hasStatus(403);
        assertThat(change("woo", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'DJZ'}")).hasStatus(404);
        assertThat(wijzigingen.of(List.of(kenmerk))).isEmpty();
    }

    @Test
    void beforeTheFirstVersieTheRouteIsChosenAndNotChanged() {
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        assertThat(change("opsteller", "{'soort': 'TOEGEVOEGD', 'onderdeel': 'DJZ'}"))
                .hasStatus(409)
                .bodyText()
                .contains("Er is nog geen versie ingediend");
    }

    private Route route() {
        return routes.findByKenmerk(kenmerk).orElseThrow();
    }

    private int halteOf(String code) {
        return route().partij(code).orElseThrow().halte();
    }

    private Routewijziging last() {
        return wijzigingen.of(List.of(kenmerk)).getLast();
    }

    private MvcTestResult change(String wie, String json) {
        return new Formulieren(mvc)
                .call(wie, post("/api/v1/notas/" + kenmerk + "/routewijzigingen"), json.replace('\'', '"'));
    }
}
