package nl.nota.openbaarmaking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.time.Instant;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakloop;
import nl.nota.openbaarmaking.Laksoort;
import nl.nota.openbaarmaking.MovingPublicatie;
import nl.nota.openbaarmaking.Oorzaak;
import nl.nota.openbaarmaking.Openbaarinstellingen;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.WithdrawingPublicatie;
import nl.nota.opslag.S3instellingen;
import nl.nota.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The public finds a nota by year and by who agreed, follows what is new, and is answered in its own pages. */
@NotaTest
class OpenbaarSiteTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private MockMvcTester mvc;

    private Lakloop loop;
    private Kenmerk nota;

    @BeforeEach
    void aNotaIsPublic() {
        database.clean();
        loop = new Lakloop(context);
        nota = loop.decided();
        loop.say("woo", nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        done(loop.finish("woo", nota));
        done(loop.release("woo2", nota));
    }

    @Test
    void itIsFoundByYearAndByPartyAndFollowedByAFeed() {
        assertThat(get("/openbaar/feed.atom")).bodyText().doesNotContain("<entry>");
        publish();
        assertThat(get("/openbaar?partij=EZ")).bodyText().contains(nota.waarde(), "<option value=\"EZ\" selected");
        assertThat(get("/openbaar?partij=BZ")).bodyText().contains("Geen beslisnota’s gevonden.");
        assertThat(get("/openbaar?jaar=2001")).bodyText().doesNotContain(nota.waarde());
        assertThat(get("/openbaar?jaar=niets")).bodyText().contains(nota.waarde());
        assertThat(get("/openbaar/feed.atom"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("<entry>", "/openbaar/" + nota, "Beslisnota bij ", "ministerie van Defensie")
                .doesNotContain("Hoekstra", "Achterberg");
        for (var adres : List.of("", "/over", "/privacy", "/toegankelijkheid", "/" + nota))
            assertThat(get("/openbaar" + adres))
                    .hasStatusOk()
                    .hasHeader("Cache-Control", "no-store")
                    .bodyText()
                    .contains("Ministerie van Defensie", "Staat hier iets dat niet openbaar hoort te zijn?");
    }

    @Test
    void choicesNarrowEachOtherAndEachCanBeTakenAway() {
        publish();
        assertThat(get("/openbaar?zoek=mot van&ministerie=DEF&soort=TER BESLISSING&partij=EZ"))
                .bodyText()
                .contains(
                        nota.waarde(),
                        "<option value=\"DEF\" selected",
                        "Ministerie van Defensie",
                        ">Ter beslissing</option>",
                        "/openbaar?zoek=mot%20van&amp;soort=TER%20BESLISSING&amp;partij=EZ\"")
                .doesNotContain("Hoekstra");
        for (var niets : List.of("ministerie=EZ&partij=EZ", "soort=TER INFORMATIE", "zoek=mot zomaarwat", "zoek=!!!"))
            assertThat(get("/openbaar?" + niets)).bodyText().contains("Geen beslisnota’s gevonden.");
        assertThat(get("/openbaar?zoek=mot van DIJK")).bodyText().contains(nota.waarde());
        assertThat(get("/openbaar?na=2020-01-01T00:00:00Z_X-1")).bodyText().doesNotContain(nota.waarde());
        assertThat(get("/openbaar?voor=2020-01-01T00:00:00Z_X-1")).bodyText().contains(nota.waarde());
    }

    @Test
    void whatIsNotThereIsSaidInThePagesOfThePublic() {
        publish();
        done(context.getBean(WithdrawingPublicatie.class)
                .withdraw(loop.loop().who("woo"), nota, Oorzaak.PRIVACY, "Een naam."));
        for (var adres : List.of("/openbaar/niets", "/openbaar/niets/beslisnota.pdf", "/openbaar/sitemap-9-1.xml"))
            assertThat(get(adres))
                    .hasStatus(404)
                    .bodyText()
                    .contains("Beslisnota’s")
                    .doesNotContain("Inloggen");
        assertThat(get("/openbaar/" + nota + "/beslisnota.pdf"))
                .hasStatus(410)
                .bodyText()
                .contains("correctie privacygevoelige gegevens");
    }

    @Test
    void everyErrorIsToldInThePagesOfThePublic() {
        for (var status : List.of(400, 405, 500, 503))
            assertThat(mvc.get()
                            .uri("/error")
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                            .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/openbaar/" + nota)
                            .with(request -> {
                                request.setDispatcherType(DispatcherType.ERROR);
                                return request;
                            })
                            .exchange())
                    .hasStatus(status)
                    .bodyText()
                    .contains("<html lang=\"nl\"", "Staat hier iets dat niet openbaar hoort te zijn?", "<h1>")
                    .doesNotContain("Inloggen", "Werkvoorraad", "???");
    }

    @Test
    void whatIsPlannedStandsOnTheDeskOfWhoLooksAfterIt() {
        done(context.getBean(PublishingNota.class)
                .publish(
                        loop.loop().who("woo2"),
                        nota,
                        Publicatieverzoek.embargo(Instant.parse("2099-12-03T11:00:00Z"), "")));
        var formulieren = new Formulieren(mvc);
        for (var wie : List.of("woo", "woo2"))
            assertThat(formulieren.open(wie, "/geplande-publicaties"))
                    .bodyText()
                    .contains("donderdag 3 december 2099, 12:00:00", "/notas/" + nota + "/openbaarmaking#gepland-kop");
        assertThat(formulieren.open("opsteller", "/geplande-publicaties")).hasStatus(403);
        assertThat(get("/openbaar")).bodyText().contains("Er zijn nog geen").doesNotContain("value=\"EZ\"", "2099");
        done(context.getBean(MovingPublicatie.class)
                .move(
                        loop.loop().who("woo"),
                        nota,
                        new Publicatieverzoek(Publicatieverzoek.Wanneer.NIET, null, null, "Niet nodig.")));
        assertThat(formulieren.open("woo", "/geplande-publicaties"))
                .bodyText()
                .contains("Er is niets gepland.")
                .doesNotContain(nota.waarde());
    }

    @Test
    void withoutTheSiteNothingIsThere() {
        var dicht = new Openbaarslot(new Openbaarinstellingen(
                false,
                "ARTIKEL_3_1",
                "",
                new Openbaarinstellingen.Pakket("", new S3instellingen(null, "", "", "", "", true))));
        assertThatThrownBy(() ->
                        dicht.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), new Object()))
                .isInstanceOf(NotFound.class);
        assertThat(dicht.isFor("/openbaar")).isFalse();
    }

    private void publish() {
        done(context.getBean(PublishingNota.class).publish(loop.loop().who("woo2"), nota, Publicatieverzoek.meteen()));
    }

    private MvcTestResult get(String adres) {
        return mvc.get().uri(adres).exchange();
    }

    private static void done(Outcome<?> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Outcome.Done.class);
    }
}
