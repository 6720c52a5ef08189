package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of one sheet: a part of it is typed, looked at, closed and opened again, each by who may do so. */
@NotaTest
class VlakPaginaTest {
    private static final String VEL = "/blad?bijlage=1&blad=1";
    private static final String VLAK = "bijlage.1.vlak.1.2500-4000-4500-6000";
    private static final Map<String, String> GETYPT = Map.of(
            "bijlage", "1", "blad", "1", "links", "25", "boven", "40", "breed", "20", "hoog", "20", "grond", "5.1.2i");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Bijlageloop loop;

    @BeforeEach
    void aNotaWithAScanWasDecided() {
        database.clean();
        loop = new Bijlageloop(context)
                .with("Scan", "scan.pdf", Scanproef.scan(400, 0, true, Color.RED))
                .with("Brief", "brief.txt", "Geachte voorzitter")
                .decided();
    }

    @Test
    void aPartIsClosedInOneActAndTheSheetIsJudgedBesideIt() {
        assertThat(get("woo", VEL)).bodyText().contains("Lak dit vlak", "beeld=origineel", "beeld=openbaar");
        var voor = acts();
        assertThat(post("woo", typed("bekijk", "ja"))).hasStatusOk().bodyText().contains("VOORSTEL", "value=\"25\"");
        assertThat(acts()).isEqualTo(voor);
        assertThat(post("woo", GETYPT)).hasStatus(303);
        assertThat(acts()).isEqualTo(voor + 1);
        assertThat(loop.dossier().gelakt())
                .extracting(regel -> regel.plaats().deel(), Lakregel::grond)
                .contains(tuple(VLAK, "5.1.2i"));
        assertThat(loop.dossier().open()).extracting(Lakregel::soort).containsExactly(Laksoort.BEELD);
        assertThat(picture("origineel")).isNotEqualTo(picture("openbaar"));
    }

    @ParameterizedTest
    @CsvSource({
        "woo, /blad?bijlage=1&blad=2, 303",
        "woo, /blad?bijlage=2&blad=1, 303",
        "woo, /blad?bijlage=x&blad=1, 303",
        "woo, /blad, 303",
        "woo, /blad?bijlage=1&blad=2&beeld=origineel, 404",
        "hdfc, /blad?bijlage=1&blad=1, 404",
        "hdfc, /blad?bijlage=1&blad=1&beeld=origineel, 404",
        "opsteller, /blad?bijlage=1&blad=1, 403",
        "opsteller, /blad?bijlage=1&blad=1&beeld=origineel, 404"
    })
    void aSheetIsThereForWhoRedactsIt(String wie, String waar, int status) {
        assertThat(get(wie, waar)).hasStatus(status);
    }

    @Test
    void whatIsNoPartOfThisSheetIsRefusedAndStaysTyped() {
        var voor = acts();
        assertThat(post("woo", typed("breed", "90")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"90\"", "value=\"25\"", "selected");
        for (var plaats : List.of(
                new Lakvlak(2, 1, 2500, 4000, 4500, 6000).plaats().geschreven(),
                new Lakvlak(1, 2, 2500, 4000, 4500, 6000).plaats().geschreven(),
                VLAK + ":0-3"))
            assertThat(post("woo", Map.of("bijlage", "1", "blad", "1", "besluit", "LAKKEN", "plaats", plaats)))
                    .as(plaats)
                    .hasStatus(422);
        assertThat(post("hdfc", GETYPT)).hasStatus(404);
        assertThat(acts()).isEqualTo(voor);
    }

    private static Map<String, String> typed(String veld, String waarde) {
        var uit = new HashMap<>(GETYPT);
        uit.put(veld, waarde);
        return uit;
    }

    private long acts() {
        return jdbc.sql("SELECT count(*) FROM gebeurtenis WHERE keten = ?")
                .param(loop.nota.waarde())
                .query(Long.class)
                .single();
    }

    private byte[] picture(String hoe) {
        var beeld = get("woo", VEL + "&beeld=" + hoe);
        assertThat(beeld).hasStatusOk().hasContentType("image/png");
        return beeld.getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(String wie, String waar) {
        return mvc.get()
                .uri("/notas/" + loop.nota + "/openbaarmaking" + waar)
                .with(user(wie))
                .exchange();
    }

    private MvcTestResult post(String wie, Map<String, String> velden) {
        var verzoek = mvc.post()
                .uri("/notas/" + loop.nota + "/openbaarmaking/lakkingen")
                .with(user(wie))
                .with(csrf());
        velden.forEach(verzoek::param);
        return verzoek.exchange();
    }
}
