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
import nl.nota.route.Routes;
import nl.nota.route.Routewijziging;
import nl.nota.route.Routewijzigingen;
import nl.nota.route.Wijzigsoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What becomes of a route while its nota goes round, and what does not. */
@NotaTest
@RecordApplicationEvents
class RouteOnderwegApiTest {
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

    private Route route() {
        return routes.findByKenmerk(kenmerk).orElseThrow();
    }

    private MvcTestResult change(String wie, String json) {
        return new Formulieren(mvc)
                .call(wie, post("/api/v1/notas/" + kenmerk + "/routewijzigingen"), json.replace('\'', '"'));
    }
}
