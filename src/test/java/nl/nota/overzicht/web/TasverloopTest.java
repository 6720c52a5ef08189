package nl.nota.overzicht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.besluit.Tasnota;
import nl.nota.besluit.Tassen;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Sjabloon;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import nl.nota.web.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What becomes of a tas when the notas in it move on. */
@NotaTest
class TasverloopTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk een;
    private Kenmerk twee;

    @BeforeEach
    void twoNotasLieBeforeTheBewindspersonen() {
        database.clean();
        loop = new Notaloop(context);
        een = loop.offered(Beslisregel.ALLE);
        twee = loop.offered(Beslisregel.ALLE);
    }

    @Test
    void afterDecidingComesWhatWaitsNowAndNotWhatWaitedWhenThePageWasMade() {
        var drie = loop.offered(Beslisregel.ALLE);
        pack("kabinet", "TOEVOEGEN", "", een, twee, drie);
        Notaloop.done(loop.bean(RecallingNota.class).recall(loop.who("opsteller"), twee, "Er is een fout."));
        assertThat(decision("mindef", een)).bodyText().contains("1 van 2");
        assertThat(decide(een))
                .hasRedirectedUrl(
                        "/notas/" + drie + "/besluiten/nieuw?bewindspersoon=MINDEF&tas=ja&vorige=" + een.waarde());
        assertThat(decision("mindef", drie)).bodyText().contains("2 van 2");
        assertThat(decision("mindef", twee)).hasStatus(409).bodyText().contains("href=\"/tas\"", "Hele tas");
    }

    @Test
    void whatIsRetourLosesItsLineAndComesBackWithoutIt() {
        pack("kabinet", "TOEVOEGEN", "", een, twee);
        pack("kabinet", "BRIEFJE", "Over de oude tekst.", een);
        loop.decide("stasdef", een, Besluitsoort.RETOUR);
        loop.edit(een, Sjabloon.KERNPUNTEN, "Er is iets anders.");
        var versie = loop.submit(een);
        loop.agree(een, versie, "ez");
        loop.offer(een, versie);
        assertThat(page("mindef")).bodyText().contains("(niet in de tas)").doesNotContain("Over de oude tekst.");
        assertThat(decision("mindef", een)).bodyText().doesNotContain("Over de oude tekst.");
        pack("kabinet", "TOEVOEGEN", "", een);
        assertThat(order()).containsExactly(twee, een);
        assertThat(page("mindef")).bodyText().doesNotContain("Over de oude tekst.");
    }

    @Test
    void whatIsOverIsSweptOutWhenTheTasIsPackedAndNotWithinTheMinute() {
        pack("kabinet", "TOEVOEGEN", "", een, twee);
        loop.decide("stasdef", een, Besluitsoort.AKKOORD);
        loop.decide("mindef", een, Besluitsoort.AKKOORD);
        pack("kabinet", "BRIEFJE", "Lees dit.", twee);
        assertThat(order()).containsExactly(een, twee);
        clock.advance(Nota.BEDENKTIJD);
        pack("kabinet", "BRIEFJE", "Lees dit.", twee);
        assertThat(order()).containsExactly(twee);
    }

    @Test
    void upIsUpAlsoPastWhatIsDecided() {
        var drie = loop.offered(Beslisregel.ALLE);
        pack("kabinet", "TOEVOEGEN", "", een, twee, drie);
        loop.decide("mindef", twee, Besluitsoort.AKKOORD);
        pack("kabinet", "OMHOOG", "", drie);
        assertThat(order()).containsExactly(drie, een, twee);
    }

    @Test
    void aLineForWhatLiesNoLongerInTheTasIsRefusedAndKept() {
        pack("kabinet", "TOEVOEGEN", "", een, twee);
        loop.decide("mindef", een, Besluitsoort.AKKOORD);
        for (var greep : List.of("BRIEFJE", "OMHOOG", "OMLAAG", "WEGHALEN"))
            assertThat(pack("kabinet", greep, "Bel eerst.", een))
                    .as(greep)
                    .hasStatus(409)
                    .bodyText()
                    .contains("Nota " + een + " ligt niet meer in de tas van MINDEF.", "Bel eerst.");
    }

    @Test
    void whoHasAMandaatOfABewindspersoonReadsNoTas() {
        var vervangen = new Vervangen(jdbc, loop.bean(Medewerkers.class), LocalDate.now(clock));
        vervangen.by("mindef", "sg", Formule.MANDAAT);
        pack("kabinet", "TOEVOEGEN", "", een);
        pack("kabinet", "BRIEFJE", "Alleen voor u.", een);
        assertThat(page("sg")).bodyText().contains("U hebt geen tas.").doesNotContain("Alleen voor u.");
        assertThat(mvc.perform(get("/tas.pdf?bewindspersoon=MINDEF").with(user("sg"))))
                .hasStatus(403);
        database.owner()
                .sql("UPDATE vervanging SET naar = ?, formule = 'WAARNEMING'")
                .param(loop.who("stasdef").id())
                .update();
        assertThat(page("stasdef")).bodyText().contains("Alleen voor u.");
    }

    @Test
    void whatIsHeldLeavesTheTasAndComesBackOnItsDay() {
        pack("kabinet", "TOEVOEGEN", "", een);
        var tot = LocalDate.now(clock).plusDays(2);
        Notaloop.done(loop.bean(DecidingNota.class)
                .decide(
                        loop.who("mindef"),
                        een,
                        new Beslissing("MINDEF", Besluitsoort.AANHOUDEN, "", tot, List.of(), loop.versie(een))));
        assertThat(page("mindef"))
                .bodyText()
                .contains("In uw tas zit niets. Wel wacht op uw besluit:", twee.waarde())
                .doesNotContain("Begin met lezen", een.waarde());
        assertThat(mvc.perform(get("/notas/" + een).with(user("mindef"))))
                .bodyText()
                .contains(
                        "MINDEF houdt de nota aan tot " + Moment.words(tot) + ".",
                        "Aangehouden tot " + Moment.words(tot))
                .doesNotContain("Het is uw beurt.");
        assertThat(mvc.perform(get("/werkvoorraad").with(user("mindef"))))
                .bodyText()
                .doesNotContain(een.waarde());
        clock.advance(Duration.ofDays(2));
        assertThat(page("mindef")).bodyText().contains("Begin met lezen");
        assertThat(mvc.perform(get("/notas/" + een).with(user("mindef"))))
                .bodyText()
                .contains("Het is uw beurt.");
        assertThat(mvc.perform(get("/werkvoorraad").with(user("mindef"))))
                .bodyText()
                .contains(een.waarde());
    }

    private List<Kenmerk> order() {
        return loop.bean(Tassen.class).of("MINDEF").notas().stream()
                .map(Tasnota::kenmerk)
                .toList();
    }

    private MvcTestResult page(String wie) {
        return mvc.perform(get("/tas").with(user(wie)));
    }

    private MvcTestResult decision(String wie, Kenmerk kenmerk) {
        return mvc.perform(
                get("/notas/" + kenmerk + "/besluiten/nieuw?bewindspersoon=MINDEF&tas=ja&besluit=AKKOORD&versie=1")
                        .with(user(wie)));
    }

    private MvcTestResult decide(Kenmerk kenmerk) {
        var versie = loop.versie(kenmerk);
        return mvc.perform(post("/notas/" + kenmerk + "/besluiten")
                .param("bewindspersoon", "MINDEF")
                .param("besluit", "AKKOORD")
                .param("versie", String.valueOf(versie.nummer()))
                .param("hash", versie.hash())
                .param("tas", "ja")
                .with(user("mindef"))
                .with(csrf()));
    }

    private MvcTestResult pack(String wie, String greep, String regel, Kenmerk... notas) {
        var verzoek = post("/tas")
                .param("bewindspersoon", "MINDEF")
                .param("greep", greep)
                .param("regel", regel)
                .with(user(wie))
                .with(csrf());
        for (var nota : notas) verzoek.param("nota", nota.waarde());
        return mvc.perform(verzoek);
    }
}
