package nl.nota.besluit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
class WegApiTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private Versienummer versie;

    @BeforeEach
    void aNotaGoesRound() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
        versie = loop.submit(kenmerk);
    }

    @Test
    void aMachineWalksTheRoadToTheDecision() {
        assertThat(send("ez", "afstemmingen", "{'onderdeel': 'EZ', 'oordeel': 'AKKOORD', 'namens': null, %s}"))
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/notas/" + kenmerk)
                .bodyJson()
                .extractingPath("$.oordeel")
                .isEqualTo("AKKOORD");
        assertThat(send("ocw", "afstemmingen", "{'onderdeel': 'OCW', 'oordeel': 'NIET_BETROKKEN', %s}"))
                .hasStatus(201);
        assertThat(send("secretariaat", "bevestigingen", "{'onderdeel': 'OCW'}"))
                .hasStatus(201);
        assertThat(send("opsteller", "aanbiedingen", "{%s}")).hasStatus(201);
        assertThat(send("opsteller", "terughalingen", "{}")).hasStatus(422);
        assertThat(send("mindef", "besluiten", "{'bewindspersoon': 'MINDEF', 'besluit': 'AKKOORD', %s}"))
                .hasStatus(201);
        assertThat(send("stasdef", "besluiten", """
            {'bewindspersoon': 'STASDEF', 'besluit': 'AKKOORD_MITS',
             'voorwaarden': [{'tekst': 'Vraag de raming.', 'controleur': 'HDFC'}], %s}\
            """)).hasStatus(201);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.BESLOTEN);
        assertThat(send("opsteller", "intrekkingen", "{'reden': 'Te laat.'}")).hasStatus(409);
    }

    @Test
    void whatIsMissingOrUnknownIsSaidAllAtOnce() {
        assertThat(send("ez", "afstemmingen", "{'onderdeel': 'EZ', 'oordeel': 'PRIMA', 'extern': {'naam': 'x'}}"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("PRIMA is geen oordeel. Kies uit: AKKOORD, AKKOORD_MITS, NIET_AKKOORD")
                .contains("afstemming.reden.geen-versie");
        assertThat(send("mindef", "besluiten", "{'optie': 'A', 'vastlegging': {}, 'tot': 'morgen'}"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "besluit.reden.gezag-verplicht",
                        "besluit.reden.wijze-verplicht",
                        "besluit.reden.bewijs-verplicht")
                .contains("besluit.reden.gezegd-verplicht", "morgen is geen datum", "besluit.reden.geen-besluit");
        assertThat(send("opsteller", "aanbiedingen", "{'versie': 1}")).hasStatus(422);
    }

    @Test
    void aHashThatWasNotServedIsRefusedWithTheReason() {
        assertThat(send("ez", "afstemmingen", """
            {'onderdeel': 'EZ', 'oordeel': 'AKKOORD', 'versie': 1, 'hash': 'sha256:00'}\
            """))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.redenen[0].code")
                .isEqualTo("afstemming.reden.andere-tekst");
    }

    private MvcTestResult send(String wie, String pad, String body) {
        var read = "'versie': %d, 'hash': '%s'".formatted(versie.nummer(), versie.hash());
        return mvc.perform(post("/api/v1/notas/" + kenmerk + "/" + pad)
                .with(httpBasic(wie, "demo-" + wie))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace("%s", read).replace('\'', '"')));
    }
}
