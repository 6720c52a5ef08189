package nl.nota.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerkers;
import nl.nota.route.Beslisregel;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@NotaTest
class BijlageApiTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Kenmerk nota;
    private String adres;

    @BeforeEach
    void aConcept() {
        database.clean();
        nota = new Notaloop(context).concept(Beslisregel.ALLE, "EZ");
        adres = "/api/v1/notas/" + nota + "/bijlagen";
    }

    @Test
    void aMachineAddsChangesMovesReplacesAndTakesOut() {
        var een = location(add("een", "sleutel-1"));
        var twee = location(add("twee", "sleutel-2"));
        assertThat(say(mvc.get().uri(een)).getResponse().getContentAsByteArray())
                .isEqualTo(bytes("een"));
        assertThat(json(
                        mvc.put().uri(een),
                        "{\"rol\": \"KAMERBRIEF\", \"titel\": \"De brief\", \"referentie\": \"2025-1\","
                                + " \"openbaar\": true}"))
                .hasStatus(200)
                .bodyText()
                .contains("\"rol\":\"KAMERBRIEF\"", "\"referentie\":\"2025-1\"", "\"openbaar\":true");
        assertThat(json(mvc.put().uri(een), "{\"titel\": \"De\\u202ebrief\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("onzichtbare teken U+202E");
        assertThat(json(mvc.post().uri(twee + "/verplaatsingen"), "{\"richting\": \"OMHOOG\"}"))
                .hasStatus(201)
                .bodyText()
                .contains("\"volgorde\":1");
        assertThat(json(mvc.post().uri(twee + "/verplaatsingen"), "{}")).hasStatus(422);
        assertThat(upload(twee + "/vervangingen", "drie", null))
                .hasStatus(201)
                .bodyText()
                .contains("\"titel\":\"een\"");
        assertThat(say(mvc.delete().uri(een))).hasStatus(204);
        assertThat(say(mvc.delete().uri(een))).hasStatus(409).bodyText().contains("nota.bijlage.weg");
        assertThat(say(mvc.get().uri("/api/v1/notas/" + nota)))
                .bodyText()
                .contains("\"aantalBijlagen\":1", "\"scan\":\"NIET_NODIG\"");
    }

    @Test
    void theSameCallSentAgainHasOneEffect() {
        var eerste = add("een", "sleutel");
        assertThat(location(add("een", "sleutel"))).isEqualTo(location(eerste));
        assertThat(add("anders", "sleutel")).hasStatus(422);
        assertThat(add("een", "andere sleutel".replace(' ', '-'))).hasStatus(422);
        assertThat(database.owner()
                        .sql("SELECT count(*) FROM bijlage")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCallWithoutAFileIsToldSo() {
        var leeg = mvc.post().multipart().uri(adres).param("rol", "RAPPORT");
        assertThat(say(leeg)).hasStatus(422).bodyText().contains("Kies eerst een bestand.");
    }

    @Test
    void aStoreWithoutRoomIsNoFaultOfTheSender() {
        var uitslag = context.getBean(AddingBijlage.class)
                .add(
                        context.getBean(Medewerkers.class).find("opsteller").orElseThrow(),
                        nota,
                        () -> {
                            throw new IOException("No space left on device");
                        },
                        "een.txt",
                        new Bijlageverzoek(Bijlagerol.RAPPORT, null, null, null).toVelden());
        assertThat(uitslag).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            var antwoord = context.getBean(Problems.class).of(refused);
            assertThat(antwoord.getStatusCode().value()).isEqualTo(503);
            assertThat(String.valueOf(antwoord.getBody())).contains("over een paar minuten opnieuw");
        });
    }

    private MvcTestResult add(String wat, String sleutel) {
        return upload(adres, wat, sleutel);
    }

    private MvcTestResult upload(String waar, String wat, @Nullable String sleutel) {
        var verzoek = mvc.post().multipart().uri(waar);
        verzoek.part(new MockPart("bestand", "een.txt", bytes(wat)));
        if (sleutel != null) verzoek.header("Idempotency-Key", sleutel);
        return say(verzoek);
    }

    private MvcTestResult json(MockMvcTester.MockMvcRequestBuilder verzoek, String inhoud) {
        return say(verzoek.contentType(MediaType.APPLICATION_JSON).content(inhoud));
    }

    private MvcTestResult say(AbstractMockHttpServletRequestBuilder<?> verzoek) {
        return mvc.perform(new Formulieren(mvc).signed("opsteller", verzoek));
    }

    private static String location(MvcTestResult antwoord) {
        assertThat(antwoord).hasStatus(201);
        return String.valueOf(antwoord.getResponse().getHeader("Location"));
    }

    private static byte[] bytes(String wat) {
        return wat.getBytes(StandardCharsets.UTF_8);
    }
}
