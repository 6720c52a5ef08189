package nl.nota.afstemming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Notaweergave;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.NotaJson;
import nl.nota.route.Beslisregel;
import nl.nota.web.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Who must see to a voorwaarde, until when, and about which words: on the page and for machines. */
@NotaTest
class EisPaginaTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private Versienummer versie;

    @BeforeEach
    void aNotaOfTwoDraftersGoesRound() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        Notaloop.done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "collega"));
        versie = loop.submit(kenmerk);
    }

    @Test
    void aDrafterIsChosenByNameAndNobodyMeansTheSteller() {
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/afstemmingen/nieuw").with(user("ez"))))
                .bodyText()
                .contains("<option value=\"\">De steller, " + naam("opsteller") + "</option>")
                .contains("<option value=\"collega\">" + naam("collega") + "</option>");
        assertThat(mits("collega", morgen().format(DateTimeFormatter.ofPattern("d-M-uuuu"))))
                .hasStatus(303);
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/voorwaarden").with(user("opsteller"))))
                .bodyText()
                .contains(naam("collega") + " zorgt hiervoor.", "Uiterlijk " + Moment.words(morgen()) + ".")
                .contains("Over Kernpunten, versie 1:", "<blockquote class=\"nota-regels\">iets</blockquote>");
        var json = nota().voorwaarden().getFirst();
        assertThat(json.eigenaar()).isEqualTo(naam("collega"));
        assertThat(json.uiterlijk()).isEqualTo(morgen());
        assertThat(json.citaat()).isEqualTo("iets");
        assertThat(mits("", "")).hasStatus(303);
        assertThat(nota().voorwaarden().getLast().eigenaar()).isEqualTo(naam("opsteller"));
    }

    @Test
    void onlyADrafterCanSeeToItAndNotYesterday() {
        assertThat(mits("hdfc", ""))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#voorwaarden[0].eigenaar\">Kies bij voorwaarde 1 de steller of een medesteller");
        assertThat(mits("", morgen().minusDays(2).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#voorwaarden[0].uiterlijk\">Kies bij voorwaarde 1 vandaag of een latere dag");
        assertThat(mits("", morgen().minusDays(1).toString())).hasStatus(303);
    }

    @Test
    void aDayThatCannotBeReadStaysInItsFieldWithTheOtherWords() {
        assertThat(mits("", "volgende week"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#voorwaarden[0].uiterlijk\">Schrijf bij voorwaarde 1 de dag als")
                .contains("value=\"volgende week\"", "Noem het bedrag.", "id=\"voorwaarden[0].uiterlijk-fout\"");
        assertThat(nota().voorwaarden()).isEmpty();
    }

    @Test
    void wordsThatDoNotStandThereAreMarkedInTheirField() {
        assertThat(post(
                        "voorwaarden[0].tekst",
                        "Noem het bedrag.",
                        "voorwaarden[0].rubriek",
                        Sjabloon.KERNPUNTEN,
                        "voorwaarden[0].citaat",
                        "Dit staat er niet."))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#voorwaarden[0].citaat\">");
    }

    @Test
    void anotherDayForTheSameVoorwaardeIsAnotherAnswerAndTheSameTwiceIsNot() {
        assertThat(mits("", morgen().toString())).hasStatus(303);
        assertThat(mits("", morgen().toString())).hasStatus(409);
        assertThat(mits("collega", morgen().toString())).hasStatus(303);
        assertThat(mits("collega", morgen().plusDays(1).toString())).hasStatus(303);
        assertThat(nota().voorwaarden()).hasSize(3);
    }

    @Test
    void aMachineIsHeldToTheSame() {
        assertThat(machine("\"eigenaar\": \"hdfc\"")).hasStatus(422).bodyText().contains("onbekende-eigenaar");
        assertThat(machine("\"uiterlijk\": \"2020-01-01\""))
                .hasStatus(422)
                .bodyText()
                .contains("voorwaarde-te-laat");
        assertThat(machine("\"uiterlijk\": \"morgen\""))
                .hasStatus(422)
                .bodyText()
                .contains("voorwaarde-datum");
        assertThat(machine("\"eigenaar\": \"collega\", \"uiterlijk\": \"" + morgen() + "\""))
                .hasStatus(201);
        assertThat(nota().voorwaarden().getFirst().uiterlijk()).isEqualTo(morgen());
    }

    private MvcTestResult machine(String eis) {
        var json = """
            {"onderdeel": "EZ", "oordeel": "AKKOORD_MITS", "versie": %d, "hash": "%s",
             "voorwaarden": [{"tekst": "Noem het bedrag.", %s}]}\
            """.formatted(versie.nummer(), versie.hash(), eis);
        return mvc.perform(MockMvcRequestBuilders.post("/api/v1/notas/" + kenmerk + "/afstemmingen")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(httpBasic("ez", "demo-ez")));
    }

    private MvcTestResult mits(String eigenaar, String uiterlijk) {
        return post(
                "voorwaarden[0].tekst",
                "Noem het bedrag.",
                "voorwaarden[0].rubriek",
                Sjabloon.KERNPUNTEN,
                "voorwaarden[0].citaat",
                "iets",
                "voorwaarden[0].eigenaar",
                eigenaar,
                "voorwaarden[0].uiterlijk",
                uiterlijk,
                "voorwaarden[1].tekst",
                "");
    }

    private MvcTestResult post(String... velden) {
        var verzoek = MockMvcRequestBuilders.post("/notas/" + kenmerk + "/afstemmingen")
                .param("onderdeel", "EZ")
                .param("oordeel", "AKKOORD_MITS")
                .param("versie", String.valueOf(versie.nummer()))
                .param("hash", versie.hash());
        for (int i = 0; i < velden.length; i += 2) verzoek.param(velden[i], velden[i + 1]);
        return mvc.perform(verzoek.with(user("ez")).with(csrf()));
    }

    private LocalDate morgen() {
        return LocalDate.now(clock).plusDays(1);
    }

    private String naam(String wie) {
        return loop.who(wie).naam();
    }

    private NotaJson nota() {
        return (NotaJson)
                loop.bean(Notaweergave.class).of(loop.who("opsteller"), kenmerk).nota();
    }
}
