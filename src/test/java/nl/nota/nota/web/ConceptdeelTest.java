package nl.nota.nota.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A concept that is saved part by part while somebody writes. */
@NotaTest
class ConceptdeelTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Formulieren forms;
    private String concept = "";

    @BeforeEach
    void twoWriteOneNota() {
        database.clean();
        forms = new Formulieren(mvc);
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("soort", "TER_BESLISSING");
        velden.add("onderwerp", "Kamerbrief over iets");
        concept = String.valueOf(
                forms.send("opsteller", "/notas", velden).getResponse().getHeader(HttpHeaders.LOCATION));
        var wie = new LinkedMultiValueMap<String, String>();
        wie.add("medewerker", "collega");
        forms.send("opsteller", concept.replace("/concept", "/medestellers"), wie);
    }

    @Test
    void aPartIsSavedByItselfAndGoesOnFromThere() {
        var velden = form("opsteller");
        velden.set("tekst.AANLEIDING", "De kade verzakt.");
        velden.set("tekst.KERNPUNTEN", "Dit hoort niet bij het deel.");
        var eerst = save("opsteller", "AANLEIDING", velden);
        assertThat(eerst)
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.tijd")
                .asString()
                .matches("\\d\\d:\\d\\d:\\d\\d");
        velden.set("basis.AANLEIDING", read(eerst, "$.basis"));
        velden.set("tekst.AANLEIDING", "De kade verzakt snel.");
        assertThat(save("opsteller", "AANLEIDING", velden)).hasStatus(200);
        assertThat(form("opsteller").getFirst("tekst.AANLEIDING")).isEqualTo("De kade verzakt snel.");
        assertThat(form("opsteller").getFirst("tekst.KERNPUNTEN")).isEmpty();
    }

    @Test
    void theKopIsAPartLikeAnyOther() {
        var velden = form("opsteller");
        velden.set("onderwerp", "Kamerbrief over iets anders");
        assertThat(save("opsteller", "KOP", velden)).hasStatus(200);
        assertThat(form("collega").getFirst("onderwerp")).isEqualTo("Kamerbrief over iets anders");
        velden = form("opsteller");
        velden.set("datum", "31-2-2025");
        assertThat(save("opsteller", "KOP", velden))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fouten.datum")
                .asString()
                .startsWith("Dit is geen datum.");
    }

    @Test
    void ofTwoInOnePartTheSecondGetsBothTextsAndAnotherPartGoesOn() {
        var een = form("opsteller");
        var ander = form("collega");
        een.set("tekst.AANLEIDING", "De tekst van de steller.");
        ander.set("tekst.AANLEIDING", "De tekst van de collega.");
        ander.set("tekst.COMMUNICATIE", "Alleen de collega.");
        assertThat(save("opsteller", "AANLEIDING", een)).hasStatus(200);
        var botsing = save("collega", "AANLEIDING", ander);
        assertThat(botsing).hasStatus(409);
        assertThat(read(botsing, "$.tekst")).isEqualTo("De tekst van de steller.");
        assertThat(read(botsing, "$.verschil[0].was")).isEqualTo("De tekst van de steller.");
        assertThat(read(botsing, "$.verschil[0].wordt")).isEqualTo("De tekst van de collega.");
        assertThat(save("collega", "COMMUNICATIE", ander)).hasStatus(200);
        ander.set("basis.AANLEIDING", read(botsing, "$.basis"));
        assertThat(save("collega", "AANLEIDING", ander)).hasStatus(200);
    }

    @Test
    void whatCannotBeReadIsToldAtItsPartAndNothingIsChanged() {
        var velden = form("opsteller");
        velden.set("tekst.AANLEIDING", "Een noot[^7] zonder tekst.");
        assertThat(save("opsteller", "AANLEIDING", velden))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fouten['tekst.AANLEIDING']")
                .asString()
                .contains("hoort geen voetnoot");
        velden.set("tekst.NIET_OPENBAAR", "Niets.[^1]\n\n[^1]: Of toch.");
        assertThat(save("opsteller", "NIET_OPENBAAR", velden))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fouten['tekst.NIET_OPENBAAR']")
                .asString()
                .contains("kan geen voetnoot staan");
        velden.set("tekst.NERGENS", "Iets");
        assertThat(save("opsteller", "NERGENS", velden)).hasStatus(422);
        assertThat(save("opsteller", "ELDERS", velden)).hasStatus(400);
        assertThat(form("opsteller").getFirst("tekst.AANLEIDING")).isEmpty();
    }

    @Test
    void whoMayNotSeeTheNotaFindsNothing() {
        var velden = form("opsteller");
        velden.set("tekst.AANLEIDING", "Van een vreemde.");
        assertThat(save("ez", "AANLEIDING", velden)).hasStatus(404);
        assertThat(forms.open("ez", concept + "/peiling")).hasStatus(404);
        assertThat(writes("ez", "AANLEIDING")).hasStatus(404);
    }

    @Test
    void aScriptWithoutLoginIsToldSoAndNothingIsKeptForIt() {
        var velden = form("opsteller");
        assertThat(mvc.post()
                        .uri(concept + "/delen/AANLEIDING")
                        .params(velden)
                        .accept(MediaType.APPLICATION_JSON)
                        .with(csrf()))
                .hasStatus(401);
        assertThat(mvc.post()
                        .uri(concept + "/delen/AANLEIDING")
                        .params(velden)
                        .accept(MediaType.APPLICATION_JSON)
                        .with(user("opsteller")))
                .hasStatus(403);
    }

    @Test
    void whoIsWritingWhereIsSeenByTheOtherForHalfAMinute() {
        assertThat(writes("collega", "KERNPUNTEN")).hasStatus(200);
        assertThat(seen("collega")).isEqualTo("[]");
        assertThat(seen("opsteller")).isEqualTo("[{\"deel\":\"KERNPUNTEN\",\"naam\":\"Bram Hoekstra\"}]");
        assertThat(writes("collega", "NERGENS")).hasStatus(200);
        assertThat(writes("collega", "AANLEIDING")).hasStatus(200);
        assertThat(seen("opsteller")).isEqualTo("[{\"deel\":\"AANLEIDING\",\"naam\":\"Bram Hoekstra\"}]");
        clock.advance(Duration.ofSeconds(31));
        assertThat(seen("opsteller")).isEqualTo("[]");
    }

    private MultiValueMap<String, String> form(String wie) {
        return fields(body(forms.open(wie, concept)));
    }

    private MvcTestResult save(String wie, String deel, MultiValueMap<String, String> velden) {
        return mvc.post()
                .uri(concept + "/delen/" + deel)
                .params(velden)
                .accept(MediaType.APPLICATION_JSON)
                .with(csrf())
                .with(user(wie))
                .exchange();
    }

    private MvcTestResult writes(String wie, String deel) {
        return mvc.post()
                .uri(concept + "/peiling")
                .param("deel", deel)
                .accept(MediaType.APPLICATION_JSON)
                .with(csrf())
                .with(user(wie))
                .exchange();
    }

    private String seen(String wie) {
        var alles = body(forms.open(wie, concept + "/peiling"));
        return alles.substring(alles.indexOf('['), alles.indexOf(']') + 1);
    }

    private static String read(MvcTestResult result, String pad) {
        return String.valueOf(com.jayway.jsonpath.JsonPath.<Object>read(body(result), pad));
    }
}
