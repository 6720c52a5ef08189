package nl.nota.verzending.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.verzending.Briefstand.Stand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From the besluit to parliament: the letter is made, signed in person, and sent with its beslisnota. */
@NotaTest
class BriefwegTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Briefloop weg;

    @BeforeEach
    void aNotaWithALetterLiesBeforeTheBewindspersonen() {
        database.clean();
        weg = new Briefloop(mvc, new Notaloop(context));
    }

    @Test
    void aLetterGoesFromTheBesluitToParliamentWithItsBeslisnota() {
        weg.decided();
        assertThat(weg.page("opsteller", "")).bodyText().contains("Laat de brief ondertekenen");
        assertThat(weg.page("opsteller", "/brieven/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("Update versnelling")
                .contains("Minister van Defensie");
        weg.made();
        assertThat(weg.desk("mindef")).bodyText().contains("Onderteken de brief aan de Kamer");
        assertThat(weg.desk("stasdef")).bodyText().contains("Stem in met de brief aan de Kamer");
        assertThat(weg.page("mindef", "/brieven")).bodyText().contains("Onderteken de brief</button>");
        var sha256 = weg.stand().sha256();
        assertThat(weg.sign("mindef", "ondertekeningen", "MINDEF", sha256)).hasStatus(303);
        assertThat(weg.desk("secretariaat")).bodyText().doesNotContain("Verzend de brief aan de Kamer");
        assertThat(weg.sign("stasdef", "instemmingen", "STASDEF", sha256)).hasStatus(303);
        assertThat(weg.desk("secretariaat")).bodyText().contains("Verzend de brief aan de Kamer");
        var velden = Briefloop.fields(
                "brief", weg.stand().id().toString(),
                "datum", LocalDate.now(clock).toString(),
                "beslisnotas", weg.kenmerk.waarde());
        assertThat(weg.send("secretariaat", "verzendingen", velden)).hasStatus(303);
        assertThat(weg.send("secretariaat", "verzendingen", velden)).hasStatus(409);
        assertThat(weg.stand().stand()).isEqualTo(Stand.VERZONDEN);
        assertThat(weg.page("woo", "/brieven"))
                .bodyText()
                .contains("Ondertekend door de Minister van Defensie: Carla Ottens")
                .contains("Mede namens de Staatssecretaris van Defensie: ingestemd door Willem Reinders")
                .contains("Kamerstuk")
                .contains("nog niet bekend");
        var pad = "brieven/" + weg.stand().id() + "/kamerstukken";
        assertThat(weg.send("opsteller", pad, Briefloop.fields("kamerstuk", "volgt")))
                .hasStatus(422)
                .bodyText()
                .contains("36 800 X, nr. 11");
        assertThat(weg.send("opsteller", pad, Briefloop.fields("kamerstuk", "36 800 X, nr. 11")))
                .hasStatus(303);
        assertThat(weg.page("opsteller", "")).bodyText().contains("Kamerstuk 36 800 X, nr. 11");
        assertThat(weg.page("opsteller", "/gebeurtenissen"))
                .bodyText()
                .contains("Brief verzonden", "Brief ondertekend");
    }

    @Test
    void thereIsNoLetterBeforeTheBesluitStands() {
        var velden = weg.letter("MINDEF20250035489", List.of("MINDEF"), List.of());
        assertThat(weg.send("opsteller", "brieven", velden)).hasStatus(409);
        weg.decided();
        clock.advance(nl.nota.nota.Nota.BEDENKTIJD.negated());
        assertThat(weg.send("opsteller", "brieven", velden))
                .hasStatus(409)
                .bodyText()
                .contains("minuut");
        clock.advance(nl.nota.nota.Nota.BEDENKTIJD);
        assertThat(weg.send("ez", "brieven", velden)).hasStatus(403);
        assertThat(weg.send("opsteller", "brieven", weg.letter(weg.kenmerk.waarde(), List.of("EZ"), List.of("EZ"))))
                .hasStatus(422)
                .bodyText()
                .contains("De brief heeft een eigen kenmerk")
                .contains("EZ is geen bewindspersoon")
                .contains("EZ ondertekent de brief al");
        assertThat(weg.send("opsteller", "brieven", velden)).hasStatus(303);
        assertThat(weg.send("opsteller", "brieven", velden))
                .hasStatus(409)
                .bodyText()
                .contains("al zo opgesteld");
    }

    @Test
    void nobodySignsForABewindspersoonAndNobodyUnseen() {
        weg.decided().made();
        var sha256 = weg.stand().sha256();
        for (var wie : List.of("sg", "kabinet", "secretariaat", "opsteller"))
            assertThat(weg.sign(wie, "ondertekeningen", "MINDEF", sha256)
                            .getResponse()
                            .getStatus())
                    .as(wie)
                    .isIn(403, 404);
        assertThat(weg.sign("stasdef", "ondertekeningen", "MINDEF", sha256)).hasStatus(403);
        assertThat(weg.sign("stasdef", "ondertekeningen", "STASDEF", sha256)).hasStatus(409);
        assertThat(weg.sign("mindef", "instemmingen", "STASDEF", sha256)).hasStatus(403);
        assertThat(weg.sign("mindef", "ondertekeningen", "MINDEF", "0".repeat(64)))
                .hasStatus(409)
                .bodyText()
                .contains("Er ligt intussen een ander bestand");
        assertThat(weg.sign("mindef", "ondertekeningen", "MINDEF", sha256)).hasStatus(303);
        assertThat(weg.sign("mindef", "ondertekeningen", "MINDEF", sha256)).hasStatus(409);
    }

    @Test
    void aDatedFileIsSignedAnewAndOnlyBySomebodyWhoSawWhatDiffers() {
        weg.decided().made();
        var eerst = weg.stand().sha256();
        assertThat(weg.sign("mindef", "ondertekeningen", "MINDEF", eerst)).hasStatus(303);
        assertThat(weg.date("secretariaat", Briefloop.TEKST.replace("12", "13")))
                .hasStatus(422)
                .bodyText()
                .contains("“12” is “13” geworden")
                .contains("vraag wie ondertekent de nota terug te sturen");
        assertThat(weg.date("secretariaat", Briefloop.TEKST.replace("[datum]", "6 oktober 2025")))
                .hasStatus(303);
        assertThat(weg.stand().openOndertekenaars()).containsExactly("MINDEF");
        assertThat(weg.page("mindef", "/brieven"))
                .bodyText()
                .contains("<li>Datum 6 oktober 2025</li>")
                .contains("Ik heb gezien wat anders is");
        assertThat(weg.page(
                        "woo",
                        "/bijlagen/"
                                + Objects.requireNonNull(weg.stand().bestand()).getId()))
                .hasStatusOk();
        assertThat(weg.sign("mindef", "ondertekeningen", "MINDEF", eerst)).hasStatus(409);
        var nu = weg.stand().sha256();
        assertThat(weg.sign("mindef", "ondertekeningen", "MINDEF", nu))
                .hasStatus(422)
                .bodyText()
                .contains("bevestig dat het klopt");
        assertThat(weg.sign("mindef", "ondertekeningen", "MINDEF", nu, "bevestigd", "true"))
                .hasStatus(303);
        assertThat(weg.stand().openOndertekenaars()).isEmpty();
    }

    @Test
    void aMachineWalksTheSameRoadAndABeslisnotaFollowsOnlyWithAReason() {
        weg.decided();
        assertThat(weg.call("opsteller", "brieven", "{}")).hasStatus(422);
        assertThat(weg.call("opsteller", "brieven", """
            {'bijlage': '%s', 'referentie': 'MINDEF20250035489', 'betreft': 'Update versnelling',
             'geadresseerde': 'TWEEDE_KAMER', 'ondertekenaars': ['MINDEF', 'STASDEF']}\
            """.formatted(weg.bijlage))).hasStatus(201);
        var brief = weg.stand().id();
        for (var wie : List.of("mindef", "stasdef"))
            assertThat(weg.call(
                            wie,
                            "brieven/" + brief + "/ondertekeningen",
                            "{'functie': '%s', 'sha256': '%s'}"
                                    .formatted(
                                            wie.toUpperCase(java.util.Locale.ROOT),
                                            weg.stand().sha256())))
                    .hasStatus(201);
        assertThat(weg.call("secretariaat", "verzendingen", "{'datum': '2999-01-04'}"))
                .hasStatus(422);
        assertThat(weg.call("secretariaat", "verzendingen", "{'datum': '%s'}".formatted(LocalDate.now(clock))))
                .hasStatus(201);
        var pad = "brieven/" + brief + "/beslisnotas";
        assertThat(weg.call("secretariaat", pad, "{'beslisnota': '%s'}".formatted(weg.kenmerk)))
                .hasStatus(422)
                .bodyText()
                .contains("Meld eerst aan de Griffie");
        assertThat(weg.call("secretariaat", pad, """
            {'beslisnota': '%s', 'reden': 'Vergeten.', 'griffie': '%s'}\
            """.formatted(weg.kenmerk, LocalDate.now(clock))))
                .hasStatus(201);
        assertThat(weg.call("secretariaat", pad, """
            {'beslisnota': 'MINDEF20259999999', 'reden': 'Ook.', 'griffie': '%s'}\
            """.formatted(LocalDate.now(clock))))
                .hasStatus(422)
                .bodyText()
                .contains("MINDEF20259999999");
        assertThat(weg.page("woo", "/brieven")).bodyText().contains("later gestuurd: Vergeten.");
    }

    @Test
    void theRegisterKnowsWhatANotaNamesAndWhatItsLetterDidWithIt() {
        assertThat(weg.register("opsteller", "/toezeggingen"))
                .bodyText()
                .contains("31125-135")
                .contains("Boswijk")
                .contains(weg.kenmerk.waarde());
        assertThat(weg.register("beheer", "/toezeggingen")).bodyText().doesNotContain("31125-135");
        assertThat(weg.record("opsteller", "31 125, nr. 135", "2025-01-01")).hasStatus(403);
        assertThat(weg.record("kabinet", "", "gauw")).hasStatus(422).bodyText().contains("“gauw” is er geen");
        assertThat(weg.record("kabinet", "31 125, nr. 135", "2025-01-01")).hasStatus(303);
        assertThat(weg.record("secretariaat", "de motie zonder nummer", "")).hasStatus(303);
        assertThat(weg.register("opsteller", "/toezeggingen"))
                .bodyText()
                .containsSubsequence("waarvan één te laat", "31125-135", "Te laat", "de motie zonder nummer")
                .doesNotContain("?aanvullen=");
        assertThat(weg.register("kabinet", "/toezeggingen")).bodyText().contains("?aanvullen=31125-135#termijn");
        assertThat(weg.register("kabinet", "/toezeggingen?aanvullen=31125-135"))
                .bodyText()
                .contains("value=\"31125-135\"", "value=\"2025-01-01\"");
        weg.decided().made();
        var sha256 = weg.stand().sha256();
        weg.sign("mindef", "ondertekeningen", "MINDEF", sha256);
        weg.sign("stasdef", "instemmingen", "STASDEF", sha256);
        assertThat(weg.page("secretariaat", "/brieven")).bodyText().contains("Wat de brief doet met Motie");
        var velden = Briefloop.fields(
                "brief", weg.stand().id().toString(),
                "datum", LocalDate.now(clock).toString(),
                "standen[kst-31125-135]", "DEELS");
        assertThat(weg.send("secretariaat", "verzendingen", velden)).hasStatus(303);
        assertThat(weg.register("opsteller", "/toezeggingen.csv"))
                .bodyText()
                .contains("31125-135;Motie")
                .contains("Deels afgedaan;2025-01-01;" + weg.kenmerk + ";MINDEF20250035489");
        assertThat(weg.register("opsteller", "/toezeggingen.xlsx"))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(weg.register("opsteller", "/toezeggingen?stand=AFGEDAAN"))
                .bodyText()
                .doesNotContain("31125-135");
    }
}
