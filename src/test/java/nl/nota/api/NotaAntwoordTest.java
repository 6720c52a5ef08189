package nl.nota.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The nota as machines get it: every key that was promised, with what belongs under it. */
@NotaTest
class NotaAntwoordTest {
    private static final String HASH = "sha256:[0-9a-f]{64}";
    private static final List<String> SLEUTELS = List.of(
            "kenmerk",
            "soort",
            "fase",
            "onderwerp",
            "aan",
            "van",
            "afschrift",
            "datum",
            "rubricering",
            "opgesteldDoor",
            "aantalBijlagen",
            "bijlagen",
            "rubrieken",
            "voetnoten",
            "verwijzingen",
            "geclaimdAfgestemdMet",
            "afgestemdMet",
            "concept",
            "versie",
            "afstemming",
            "voorwaarden",
            "besluiten",
            "uitkomst",
            "handelingen");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Formulieren forms;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        forms = new Formulieren(mvc);
    }

    @Test
    void theRealNotaIsServedAsItWasPromised() throws IOException {
        var bestand = new ClassPathResource("voorbeeld/MINDEF20250034347.txt").getContentAsByteArray();
        var nota = read(mvc.perform(forms.signed(
                        "opsteller",
                        multipart("/api/v1/notas/inlezingen")
                                .file(new MockMultipartFile("bestand", "nota.txt", "text/plain", bestand)))))
                .get("nota");
        assertThat(nota.propertyNames()).containsAll(SLEUTELS);
        assertThat(nota.get("datum").asString()).isEqualTo("2025-09-29");
        assertThat(nota.get("rubricering").isNull()).isTrue();
        assertThat(nota.get("versie").isNull()).isTrue();
        assertThat(nota.get("concept").booleanValue()).isTrue();
        assertThat(nota.get("aantalBijlagen").intValue()).isEqualTo(1);
        assertThat(words(nota.get("geclaimdAfgestemdMet"))).containsExactly("EZ", "OCW", "KKG", "CDS", "HDFC", "DJZ");
        assertThat(nota.get("afgestemdMet").size()).isZero();
        assertThat(nota.at("/opgesteldDoor/0/email").asString()).isEqualTo("[redacted]@mindef.nl");
        assertThat(nota.at("/verwijzingen/0/nummer").asString()).isEqualTo("TZ202402-090");
        assertThat(nota.at("/verwijzingen/1/kamerstuk").asString()).isEqualTo("31125-135");
        assertThat(nota.get("rubrieken"))
                .allSatisfy(
                        rubriek -> assertThat(rubriek.get("hash").asString()).matches(HASH));
        assertThat(nota.at("/voetnoten/0/nr").intValue()).isEqualTo(1);
    }

    @Test
    void aNotaThatGoesRoundSaysWhichVersieAndWhereEachPartyStands() {
        var loop = new Notaloop(context);
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        var nota = read(mvc.perform(forms.signed("opsteller", get("/api/v1/notas/" + kenmerk))));
        assertThat(nota.at("/versie/hash").asString()).matches(HASH).isEqualTo(versie.hash());
        assertThat(nota.get("concept").booleanValue()).isFalse();
        assertThat(words(nota.get("afgestemdMet"))).containsExactly("EZ");
        var stand = nota.get("afstemming").valueStream().toList();
        assertThat(stand).extracting(een -> een.get("stand").asString()).containsExactly("GELDIG", "GEVRAAGD");
        assertThat(stand.getFirst().propertyNames())
                .contains("id", "onderdeel", "halte", "scope", "stand", "oordeel", "versie", "tijd", "door", "reden");
        assertThat(nota.get("uitkomst").isNull()).isTrue();
        var vanEz = read(mvc.perform(forms.signed("ez", get("/api/v1/notas/" + kenmerk))));
        assertThat(words(vanEz.get("handelingen"))).contains("AFSTEMMEN").doesNotContain("INDIENEN");
    }

    @Test
    void aNotaOfOthersIsTheSameToTheLetterAsOneThatIsNotThere() {
        var kenmerk = new Notaloop(context).concept(Beslisregel.ALLE, "EZ");
        for (var pad : List.of("", "/versies", "/versies/1", "/vergelijkingen?van=1&tot=2", "/gebeurtenissen", "/pdf"))
            assertThat(absent("/api/v1/notas/" + kenmerk + pad).replace(kenmerk.waarde(), "X"))
                    .isEqualTo(absent("/api/v1/notas/MINDEF20250099999" + pad).replace("MINDEF20250099999", "X"));
    }

    private String absent(String adres) {
        var antwoord = mvc.perform(forms.signed("ocw", get(adres)));
        assertThat(antwoord).hasStatus(404);
        return Formulieren.body(antwoord);
    }

    private static List<String> words(JsonNode lijst) {
        return lijst.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode read(MvcTestResult antwoord) {
        assertThat(antwoord.getResponse().getStatus()).isBetween(200, 201);
        return JsonMapper.shared().readTree(Formulieren.body(antwoord));
    }
}
