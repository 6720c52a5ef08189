package nl.nota.openbaarmaking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Lakloop;
import nl.nota.openbaarmaking.Openbaarmakingsfase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The pages of what stays inside: proposals beside the text, one button to finish, and another person to release. */
@NotaTest
class LakPaginaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Lakloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaWasDecided() {
        database.clean();
        loop = new Lakloop(context);
        kenmerk = loop.decided();
    }

    @Test
    void aNotaGoesFromDecidedToReleasedByAFewClicksOfTwoPeople() {
        assertThat(page("woo", ""))
                .bodyText()
                .contains("Bram Hoekstra", "06-51428837", "Mogelijk een naam", "artikel 68 van de Grondwet")
                .doesNotContain("value=\"5.2\"");
        assertThat(post("woo", "afrondingen", Map.of("publiek", publiek())))
                .hasStatus(422)
                .bodyText()
                .contains("Zeg eerst van elk voorstel", "Nog te beoordelen: 1.");
        assertThat(post("woo", "lakkingen", Map.of("besluit", "LAKKEN", "soort", "MOGELIJK_NAAM")))
                .hasStatus(303);
        assertThat(page("woo", "")).bodyText().contains("Lak zelf iets");
        assertThat(post("woo", "afrondingen", Map.of("publiek", publiek()))).hasStatus(303);
        assertThat(page("woo2", "")).bodyText().contains("Kijk na en geef vrij").doesNotContain("Lak zelf iets");

        assertThat(page("woo2", "/publiek"))
                .bodyText()
                .contains("(gelakt, artikel 5.1, tweede lid, onder e, Woo)", "motie-Van Dijk c.s.", "Gelakt (3)");
        assertThat(post("woo", "vrijgaven", Map.of("publiek", publiek()))).hasStatus(403);
        assertThat(post("woo2", "vrijgaven", Map.of("publiek", publiek()))).hasStatus(303);
        assertThat(loop.dossier("woo", kenmerk).fase()).isEqualTo(Openbaarmakingsfase.VRIJGEGEVEN);
    }

    @Test
    void whatIsTypedIsKeptWhenItIsRefused() {
        assertThat(post("woo", "lakkingen", Map.of("besluit", "LAKKEN", "woorden", "staat er niet", "grond", "5.1.2i")))
                .hasStatus(422)
                .bodyText()
                .contains("Deze woorden staan niet in de nota", "value=\"staat er niet\"");
        assertThat(page("opsteller", "")).hasStatus(403);
        assertThat(page("hdfc", "")).hasStatus(404);
    }

    @Test
    void aMachineDoesTheSame() {
        var citaat = Map.of("citaat", "vroeg ernaar", "grond", "5.1.2i");
        assertThat(api("lakkingen", citaat)).hasStatus(201);
        assertThat(mvc.get()
                        .uri("/api/v1/notas/{k}/lakkingen", kenmerk)
                        .with(user("woo").authorities(() -> "lezen")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lakkingen[*].tekst")
                .asArray()
                .contains("vroeg ernaar", "06-51428837");
        assertThat(api(
                        "lakkingen",
                        Map.of("besluit", "BEWAREN", "soort", "MOGELIJK_NAAM", "toelichting", "Is openbaar.")))
                .hasStatus(201);
        assertThat(api("lakafrondingen", Map.of("publiek", publiek()))).hasStatus(201);
        assertThat(api("lakheropeningen", Map.of("reden", ""))).hasStatus(422);
        assertThat(mvc.get()
                        .uri("/api/v1/notas/{k}/publicatieversie", kenmerk)
                        .with(user("woo2").authorities(() -> "lezen")))
                .bodyText()
                .contains("Achterberg")
                .doesNotContain("Hoekstra", "51428837", "vroeg ernaar");
    }

    private String publiek() {
        return loop.dossier("woo", kenmerk).publiek();
    }

    private MvcTestResult page(String wie, String waar) {
        return mvc.get()
                .uri("/notas/{k}/openbaarmaking" + waar, kenmerk)
                .with(user(wie))
                .exchange();
    }

    private MvcTestResult post(String wie, String waar, Map<String, String> velden) {
        var verzoek = mvc.post()
                .uri("/notas/{k}/openbaarmaking/" + waar, kenmerk)
                .with(user(wie))
                .with(csrf());
        velden.forEach(verzoek::param);
        return verzoek.exchange();
    }

    private MvcTestResult api(String waar, Map<String, String> body) {
        return mvc.post()
                .uri("/api/v1/notas/{k}/" + waar, kenmerk)
                .with(user("woo").authorities(() -> "lezen", () -> "schrijven"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body))
                .exchange();
    }
}
