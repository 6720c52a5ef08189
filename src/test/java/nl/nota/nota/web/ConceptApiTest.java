package nl.nota.nota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.nota.Concepten;
import nl.nota.nota.Conceptmerk;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekstvak;
import nl.nota.organisatie.Medewerkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
class ConceptApiTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Concepten concepten;

    @Autowired
    private Medewerkers medewerkers;

    private Formulieren forms;
    private String nota;

    @BeforeEach
    void aNotaIsBegun() {
        database.clean();
        forms = new Formulieren(mvc);
        var begun = forms.call("opsteller", post("/api/v1/notas"), """
            {"soort": "TER_BESLISSING", "onderwerp": "Kamerbrief", "aan": ["MINDEF"], "van": "PDGB",
             "afschrift": [], "datum": "2025-09-29", "rubricering": null,
             "opgesteldDoor": [{"naam": "", "functie": "Beleidsmedewerker", "telefoon": "+316 [redacted]"}],
             "rubrieken": [{"rubriek": "KERNPUNTEN", "tekst": "- Een punt.[^7]"}],
             "voetnoten": [{"nr": 7, "tekst": "De noot."}]}\
            """);
        assertThat(begun).hasStatus(201).bodyJson().extractingPath("$.kenmerk").isNotNull();
        nota = String.valueOf(begun.getResponse().getHeader("Location"));
    }

    @Test
    void whatAMachineSendsIsWhatStandsInTheConcept() {
        var kop = inhoud().kop();
        assertThat(kop.opgesteldDoor().getFirst().telefoon()).isEqualTo("+316 [redacted]");
        assertThat(text(Sjabloon.KERNPUNTEN)).isEqualTo("- Een punt.[^1]\n\n[^1]: De noot.");
    }

    @Test
    void aWholeConceptIsNotReplacedWithoutSayingWhichStateWasRead() {
        assertThat(write("concept", null, "{\"onderwerp\": \"Anders\"}"))
                .hasStatus(428)
                .hasContentType("application/problem+json");
    }

    @Test
    void onlyAPartThatBothChangedIsRefusedAndThenNothingIsSaved() {
        var gelezen = merk();
        assertThat(write("concept", gelezen, rubriek("AANLEIDING", "Van de een.")))
                .hasStatus(200);
        assertThat(write("concept", gelezen, rubriek("COMMUNICATIE", "Van de ander.")))
                .hasStatus(200);
        var refused = write("concept", gelezen, """
            {"rubrieken": [{"rubriek": "AANLEIDING", "tekst": "Botst."}, {"rubriek": "KERNPUNTEN", "tekst": "Nieuw."}]}\
            """);
        assertThat(refused)
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.delen")
                .asArray()
                .containsExactly("AANLEIDING");
        assertThat(refused).bodyJson().extractingPath("$.redenen[0].code").isEqualTo("nota.reden.deel-gewijzigd");
        assertThat(text(Sjabloon.AANLEIDING)).isEqualTo("Van de een.");
        assertThat(text(Sjabloon.KERNPUNTEN)).startsWith("- Een punt.");
        assertThat(write("concept", "*", rubriek("AANLEIDING", "Toch."))).hasStatus(200);
        assertThat(write("concept", "\"verzonnen\"", rubriek("AANLEIDING", "Niet.")))
                .hasStatus(412);
    }

    @Test
    void oneRubriekIsWrittenWithItsOwnFootnotes() {
        assertThat(write("concept/rubrieken/AANLEIDING", null, """
            {"tekst": "Zie hier.[^1]", "voetnoten": [{"nr": 1, "tekst": "Elders."}]}\
            """)).hasStatus(200);
        assertThat(text(Sjabloon.AANLEIDING)).isEqualTo("Zie hier.[^1]\n\n[^1]: Elders.");
        assertThat(write("concept/rubrieken/VERZONNEN", null, "{\"tekst\": \"x\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.redenen[0].tekst")
                .isEqualTo("Deze nota heeft geen rubriek VERZONNEN. Controleer de code.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"onbekend\": 1}|422|Het veld onbekend is hier onbekend.",
                "{\"datum\": \"29-9-2025\"}|422|datum is geen datum.",
                "{\"soort\": \"TER_ZIJDE\"}|422|Kies een van: TER_BESLISSING",
                "{\"onderwerp\": {\"a\": 1}}|422|De waarde van onderwerp",
                "{\"rubrieken\": [{\"rubriek\": \"AANLEIDING\", \"tekst\": \"[^3]\"}]}|422|hoort geen voetnoot",
                "{\"rubrieken\": [{\"rubriek\": \"GEADVISEERD_BESLUIT\", \"tekst\": \"[^1]\"}],"
                        + " \"voetnoten\": [{\"nr\": 1, \"tekst\": \"x\"}]}|422|besluit’ kan geen voetnoot staan",
                "{nee|400|kon niet worden gelezen"
            })
    void whatCannotBeReadIsToldInDutch(String json, int status, String zin) {
        var refused = write("concept", "*", json);
        assertThat(refused).hasStatus(status).hasContentType("application/problem+json");
        assertThat(Formulieren.body(refused)).contains(zin);
    }

    @Test
    void somebodyElsesNotaDoesNotExist() {
        var refused = forms.call("ez", put(nota + "/concept").header("If-Match", "*"), "{\"onderwerp\": \"x\"}");
        assertThat(refused).hasStatus(404);
        assertThat(forms.call("opsteller", post(nota + "/medestellers"), "{\"medewerker\": \"ez\"}"))
                .hasStatus(422);
        assertThat(forms.call("opsteller", post(nota + "/medestellers"), "{\"medewerker\": \"collega\"}"))
                .hasStatus(201);
    }

    @Test
    void theRouteIsChosenAndTheConceptSubmitted() {
        var leeg = forms.call("opsteller", post(nota + "/indieningen"), "{}");
        assertThat(leeg)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.redenen.length()")
                .asNumber()
                .isEqualTo(4);
        write("concept", "*", """
            {"soort": "TER_INFORMATIE", "onderwerp": "Kamerbrief", "aan": ["MINDEF"], "van": "PDGB", "datum": "2025-09-29",
             "rubricering": "ONGERUBRICEERD", "opgesteldDoor": [{"functie": "Beleidsmedewerker"}],
             "rubrieken": [{"rubriek": "AANLEIDING", "tekst": "Daarom."}]}\
            """);
        var route = """
            {"afstemming": [{"halte": 1, "onderdeel": "%s", "scope": [], "uiterlijk": "2999-10-01"}],
             "besluit": {"regel": "ALLE", "bewindspersonen": ["MINDEF"]}}\
            """;
        assertThat(forms.call("opsteller", put(nota + "/route"), route.formatted("KKG")))
                .hasStatus(422)
                .bodyText()
                .contains("Bedoelde u KGG");
        assertThat(forms.call("opsteller", put(nota + "/route"), route.formatted("KGG")))
                .hasStatus(200);
        assertThat(forms.call("opsteller", post(nota + "/indieningen"), "{}"))
                .hasStatus(201)
                .hasHeader("Location", nota + "/versies/1")
                .bodyJson()
                .extractingPath("$.versie")
                .isEqualTo(1);
        assertThat(forms.call("opsteller", put(nota + "/route"), route.formatted("KGG")))
                .hasStatus(409);
    }

    private MvcTestResult write(String pad, @org.jspecify.annotations.Nullable String ifMatch, String json) {
        var verzoek = put(nota + "/" + pad);
        if (ifMatch != null) verzoek.header("If-Match", ifMatch);
        return forms.call("opsteller", verzoek, json);
    }

    private static String rubriek(String code, String tekst) {
        return "{\"rubrieken\": [{\"rubriek\": \"%s\", \"tekst\": \"%s\"}]}".formatted(code, tekst);
    }

    private String merk() {
        return Conceptmerk.write(concepten.of(nota()), "x1");
    }

    private Inhoud inhoud() {
        return concepten.of(nota()).inhoud();
    }

    private String text(String code) {
        return inhoud().rubrieken().stream()
                .filter(rubriek -> rubriek.code().equals(code))
                .map(rubriek -> Tekstvak.write(rubriek.tekst()))
                .findFirst()
                .orElseThrow();
    }

    private nl.nota.nota.Nota nota() {
        var kenmerk = new Kenmerk(nota.substring(nota.lastIndexOf('/') + 1));
        return dossiers.visibleTo(medewerkers.find("opsteller").orElseThrow(), kenmerk)
                .nota();
    }
}
