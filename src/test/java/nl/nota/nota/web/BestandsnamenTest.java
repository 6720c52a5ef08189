package nl.nota.nota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever a file is called, it comes back under that name, and the name does nothing on its way. */
@NotaTest
class BestandsnamenTest {
    private static final List<String> NAMEN = List.of(
            "😀👩‍👩‍👧 verslag.txt",
            "gnp\u202etxt.exe",
            "\"; filename=\"ander.txt",
            "'; filename*=UTF-8''ander.txt",
            "../../etc/passwd",
            "..",
            "C:\\Temp\\brief.txt",
            "a/b/c.txt",
            "brief\r\nSet-Cookie: a=b\r\n\r\n<p>.txt",
            "regel\neen",
            "tab\tbel\u0007nul\u0000einde.txt",
            "e\u0301e\u0301n.txt",
            "één.txt",
            "<script>alert(1)</script>&amp;.txt",
            "100%25 %0d%0a plus+teken.txt",
            " voor en achter ",
            "een, twee,drie.txt",
            "\ufeffbom\u200b.txt",
            "x".repeat(251) + ".txt",
            "é".repeat(127) + "x",
            "${7*7} #{titel} [[x]]",
            "half\ud83d.txt");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private Kenmerk nota;

    @BeforeEach
    void aConcept() {
        database.clean();
        loop = new Notaloop(context);
        nota = loop.concept(Beslisregel.ALLE, "EZ");
    }

    @Test
    void everyNameThatComesInByThePageComesBackByPageAndApi() throws Exception {
        for (var nr = 0; nr < NAMEN.size(); nr++) {
            var upload = mvc.post()
                    .multipart()
                    .uri("/notas/" + nota + "/bijlagen")
                    .file(new MockMultipartFile("bestanden", "f", "text/plain", inhoud(nr)))
                    .param("naam", NAMEN.get(nr));
            assertThat(upload.with(user("opsteller")).with(csrf()).exchange()).hasStatus(303);
        }
        everyNameIsThere();
    }

    @Test
    void everyNameThatComesInByTheApiComesBackByPageAndApi() throws Exception {
        for (var nr = 0; nr < NAMEN.size(); nr++) {
            var upload = mvc.post().multipart().uri("/api/v1/notas/" + nota + "/bijlagen");
            upload.part(new MockPart("bestand", "f", inhoud(nr))).param("naam", NAMEN.get(nr));
            var antwoord = mvc.perform(new Formulieren(mvc).signed("opsteller", upload));
            assertThat(antwoord).hasStatus(201);
            assertThat(JsonPath.<String>read(Formulieren.body(antwoord), "$.naam"))
                    .isEqualTo(whole(NAMEN.get(nr)));
        }
        everyNameIsThere();
    }

    @Test
    void aVersieWithSuchNamesIsFrozenAndCompared() throws Exception {
        everyNameThatComesInByThePageComesBackByPageAndApi();
        loop.submit(nota);
        assertThat(open("/notas/" + nota)).hasStatus(200);
        loop.edit(nota, "KERNPUNTEN", "Een ander kernpunt.");
        for (var id : ids().subList(0, 12))
            assertThat(mvc.post()
                            .uri("/notas/" + nota + "/bijlagen/" + id + "/verwijderingen")
                            .with(user("opsteller"))
                            .with(csrf())
                            .exchange())
                    .hasStatus(303);
        loop.submit(nota);
        assertThat(open("/notas/" + nota + "/vergelijkingen?van=1&tot=2")).hasStatus(200);
    }

    private void everyNameIsThere() throws Exception {
        assertThat(names())
                .isEqualTo(NAMEN.stream().map(BestandsnamenTest::whole).toList());
        assertThat(open("/notas/" + nota + "/bijlagen"))
                .hasStatus(200)
                .bodyText()
                .contains("${7*7} #{titel} [[x]]")
                .doesNotContain("<script>alert", ">49 ");
        var ids = ids();
        for (var nr = 0; nr < ids.size(); nr++)
            for (var begin : List.of("/notas/", "/api/v1/notas/")) {
                var antwoord = open(begin + nota + "/bijlagen/" + ids.get(nr));
                assertThat(antwoord).as(NAMEN.get(nr)).hasStatus(200);
                assertThat(antwoord.getResponse().getContentAsByteArray()).isEqualTo(inhoud(nr));
                assertThat(name(antwoord)).isEqualTo(whole(NAMEN.get(nr)));
            }
    }

    /** As a browser reads it (RFC 6266): the encoded name counts; the plain one is one quoted word of plain signs. */
    private static String name(MvcTestResult antwoord) {
        assertThat(antwoord.getResponse().getHeaders("Content-Disposition")).hasSize(1);
        assertThat(antwoord.getResponse().getHeader("Set-Cookie")).isNull();
        var kop = String.valueOf(antwoord.getResponse().getHeader("Content-Disposition"));
        assertThat(kop)
                .matches("attachment; filename=\"(?:[ !#-\\[\\]-~]|\\\\.)*\"; filename\\*=UTF-8''[!#-&+.0-Z^-z|~-]+");
        var naam = kop.substring(kop.lastIndexOf("UTF-8''") + 7);
        return URLDecoder.decode(naam.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private List<String> names() {
        return stored().map(een -> een.bestand().naam()).toList();
    }

    private List<UUID> ids() {
        return stored().map(een -> een.id()).toList();
    }

    private Stream<Bijlage> stored() {
        var dossier = loop.bean(Dossiers.class).visibleTo(loop.who("opsteller"), nota);
        return loop.bean(Concepten.class).of(dossier.nota()).inhoud().bijlagen().stream();
    }

    private MvcTestResult open(String pad) {
        var formulieren = new Formulieren(mvc);
        return pad.startsWith("/api")
                ? mvc.perform(formulieren.signed("opsteller", mvc.get().uri(pad)))
                : formulieren.open("opsteller", pad);
    }

    /** Half a character is none; it is made visible. */
    private static String whole(String naam) {
        return naam.replace("\ud83d.", "\ufffd.");
    }

    private static byte[] inhoud(int nr) {
        return ("bestand " + nr).getBytes(StandardCharsets.UTF_8);
    }
}
