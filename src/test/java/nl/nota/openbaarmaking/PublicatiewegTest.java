package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was released becomes public, is found without knowing anybody, and can be taken away in one step. */
@NotaTest
class PublicatiewegTest {
    private static final List<String> BINNEN = List.of("Hoekstra", "51428837", "Achterberg");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private MockMvcTester mvc;

    private Lakloop loop;

    @BeforeEach
    void begin() {
        database.clean();
        loop = new Lakloop(context);
    }

    @Test
    void thePublicReadsTheNotaWithoutWhatStaysInsideUntilItIsWithdrawn() throws Exception {
        var nota = released(Lakloop.TEKST);
        assertThat(get("/openbaar/" + nota)).hasStatus(404);
        assertThat(publish(nota)).isInstanceOf(Outcome.Done.class);
        assertThat(reasons(publish(nota))).containsExactly("openbaarmaking.reden.fase");

        var pagina = get("/openbaar/" + nota);
        assertThat(pagina).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(pagina).bodyText().contains("motie-Van Dijk c.s.", "gelakt, artikel 5.1, tweede lid, onder e, Woo");
        assertThat(pagina).bodyText().doesNotContain("<script", "<form method=\"post\"");
        var pdf = get("/openbaar/" + nota + "/beslisnota.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(pdf))
                .contains("motie-Van Dijk c.s.", "[gelakt: 5.1.2e]")
                .doesNotContain(BINNEN);
        var metagegevens = get("/openbaar/" + nota + "/diwoo.xml");
        assertThat(metagegevens).bodyText().contains("<diwoo:officieleTitel>Beslisnota bij ", "c_2977c34f");
        assertThat(get("/openbaar?zoek=MOTIE-van")).bodyText().contains("Beslisnota bij ");
        assertThat(get("/openbaar?zoek=Achterberg")).bodyText().contains("Geen beslisnota’s gevonden.");
        assertThat(get("/openbaar/sitemap-18-1.xml"))
                .bodyText()
                .contains("/openbaar/" + nota + "/beslisnota.pdf</loc>");
        assertThat(get("/robots.txt")).bodyText().contains("/openbaar/sitemapindex-diwoo-infocat018.xml");
        for (var adres : List.of("", "/diwoo.xml"))
            assertThat(body(get("/openbaar/" + nota + adres))).doesNotContain(BINNEN);

        assertThat(reasons(withdraw(nota, " "))).containsExactly("openbaarmaking.reden.intrekken");
        assertThat(withdraw(nota, "Er stond een naam in.")).isInstanceOf(Outcome.Done.class);
        assertThat(get("/openbaar/" + nota)).hasStatus(410);
        assertThat(get("/openbaar/" + nota)).bodyText().contains("correctie privacygevoelige gegevens");
        assertThat(get("/openbaar/" + nota)).bodyText().doesNotContain("Er stond een naam in", "motie-Van Dijk");
        assertThat(get("/openbaar/" + nota + "/beslisnota.pdf")).hasStatus(410);
        assertThat(get("/openbaar")).bodyText().contains("Er zijn nog geen beslisnota’s openbaar.");
        assertThat(get("/openbaar/sitemap-18-1.xml"))
                .bodyText()
                .contains("c_098c1346", "Beslisnota " + nota)
                .doesNotContain("Beslisnota bij");
    }

    @Test
    void whatIsRedactedInOnePlaceAndReadableInAnotherHoldsItBack() {
        var nota =
                released("Bel Bram Hoekstra. De brief is van de hand van B. Hoekstra.", "van de hand van B. Hoekstra");
        assertThat(publish(nota)).isInstanceOf(Outcome.Done.class);

        var ander = loop.decided("Er is een plan Zwaluwnest. Niemand noemt het: een plan, Zwaluwnest.", null);
        assertThat(loop.words("woo", ander, "een plan Zwaluwnest", "5.1.2b")).isInstanceOf(Outcome.Done.class);
        finish(ander);
        assertThat(reasons(publish(ander))).isNotEmpty().containsOnly("openbaarmaking.reden.lek");
        assertThat(get("/openbaar/" + ander)).hasStatus(404);
    }

    @Test
    void anAddressThatIsNoneSaysNoMoreThanThatItIsNone() {
        var geheim = loop.decided();
        var nooit = body(get("/openbaar/MINDEF20250000000"));
        assertThat(get("/openbaar/" + geheim)).hasStatus(404);
        assertThat(body(get("/openbaar/" + geheim)).replaceAll("<code>[0-9a-f]*</code>", ""))
                .isEqualTo(nooit.replaceAll("<code>[0-9a-f]*</code>", ""));
        assertThat(get("/openbaar/sitemap-18-2.xml")).hasStatus(404);
    }

    private Kenmerk released(String tekst, String... eigen) {
        var nota = loop.decided(tekst, null);
        for (var woorden : eigen)
            assertThat(loop.words("woo", nota, woorden, "5.1.2e")).isInstanceOf(Outcome.Done.class);
        finish(nota);
        return nota;
    }

    private void finish(Kenmerk nota) {
        loop.say("woo", nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        loop.say("woo", nota, Lakbesluit.BEWAREN, Laksoort.GELIJK, "Treedt in een openbare functie naar buiten.");
        assertThat(loop.finish("woo", nota)).isInstanceOf(Outcome.Done.class);
        assertThat(loop.release("woo2", nota)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<?> publish(Kenmerk nota) {
        return context.getBean(PublishingNota.class).publish(loop.loop().who("woo2"), nota, Publicatieverzoek.meteen());
    }

    private Outcome<?> withdraw(Kenmerk nota, String reden) {
        return context.getBean(WithdrawingPublicatie.class)
                .withdraw(loop.loop().who("woo"), nota, Oorzaak.PRIVACY, reden);
    }

    private static List<String> reasons(Outcome<?> uitkomst) {
        return uitkomst instanceof Outcome.Refused<?>(var redenen)
                ? redenen.stream().map(Reden::code).toList()
                : List.of();
    }

    private MvcTestResult get(String adres) {
        return mvc.get().uri(adres).exchange();
    }

    private static String body(MvcTestResult antwoord) {
        return new String(antwoord.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static String text(MvcTestResult antwoord) throws Exception {
        try (var document = Loader.loadPDF(antwoord.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
