package nl.nota.afstemming.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.fields;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.logboek.Logboek;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;

@NotaTest
class IndienenTest {
    private static final String NOTA = "/notas/MINDEF20250034347";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Logboek logboek;

    @Autowired
    private Routes routes;

    private Formulieren forms;

    @BeforeEach
    void theRealNotaIsIn() throws IOException {
        database.clean();
        forms = new Formulieren(mvc);
        try (var bestand = IndienenTest.class.getResourceAsStream("/voorbeeld/MINDEF20250034347.txt")) {
            var bytes = Gelijketitel.mended(Objects.requireNonNull(bestand).readAllBytes());
            assertThat(forms.upload("opsteller", "/notas/inlezingen", "nota.txt", bytes))
                    .hasStatus(303);
        }
    }

    @Test
    void whatTheFileClaimsIsTickedAndWhatItMeantIsOnlyOffered() {
        var page = forms.open("opsteller", NOTA + "/indieningen/nieuw");
        assertThat(page).hasStatusOk();
        assertThat(words(page)).contains("Overgenomen uit het bestand", "In het bestand staat KKG");
        var velden = fields(body(page));
        assertThat(velden.get("partij")).containsExactly("EZ", "OCW", "CDS", "HDFC", "DJZ");
        assertThat(velden.get("beslisser")).containsExactly("MINDEF", "STASDEF");
        assertThat(velden.get("gevraagd")).containsExactly("rubricering");
    }

    @Test
    void allReasonsComeAtOnceAndNothingTypedIsLost() {
        var velden = form();
        velden.set("uiterlijk.EZ", "2999-10-10");
        velden.add("scope.HDFC", "FINANCIELE_OVERWEGINGEN");
        velden.remove("verplicht.CDS");
        var refused = forms.send("opsteller", NOTA + "/indieningen", velden);
        assertThat(refused).hasStatus(422);
        assertThat(words(refused)).contains("Kies een rubricering.", "Kies hoe de bewindspersonen beslissen.");
        assertThat(words(refused)).doesNotContain("Kies eerst wie wordt gevraagd");
        var weer = fields(body(refused));
        assertThat(weer.getFirst("uiterlijk.EZ")).isEqualTo("2999-10-10");
        assertThat(weer.get("scope.HDFC")).containsExactly("FINANCIELE_OVERWEGINGEN");
        assertThat(weer).doesNotContainKey("verplicht.CDS").containsKey("verplicht.EZ");
        assertThat(logboek.trail("MINDEF20250034347")).hasSize(1);
    }

    @Test
    void submittingStartsTheRoundAndTheNextTimeTheRouteStands() {
        var velden = form();
        velden.set("rubricering", "ONGERUBRICEERD");
        velden.set("regel", "VOLGORDE");
        velden.set("nummer.MINDEF", "2");
        velden.set("nummer.STASDEF", "1");
        assertThat(forms.send("opsteller", NOTA + "/indieningen", velden))
                .hasStatus(303)
                .hasRedirectedUrl(NOTA);
        var concept = fields(body(forms.open("opsteller", NOTA + "/concept")));
        concept.set("tekst.COMMUNICATIE", "Iets anders.");
        assertThat(forms.send("opsteller", NOTA + "/concept", concept)).hasStatus(303);
        var page = forms.open("opsteller", NOTA + "/indieningen/nieuw");
        assertThat(words(page)).contains("EZ heeft nog niet geantwoord", "STASDEF, MINDEF (Allemaal, om de beurt");
        assertThat(forms.send("opsteller", NOTA + "/indieningen", fields(body(page))))
                .hasStatus(303);
        var unchanged = forms.send("opsteller", NOTA + "/indieningen", fields(body(page)));
        assertThat(unchanged).hasStatus(422).bodyText().contains("Er is niets gewijzigd sinds versie 2.");
    }

    @Test
    void theRouteOfThePageHasHaltesALineAndSpoed() {
        var velden = form();
        velden.set("rubricering", "ONGERUBRICEERD");
        velden.set("regel", "ALLE");
        velden.set("halte.EZ", "2");
        velden.add("streng.EZ", "ja");
        velden.put("paraaf", List.of("PDGB", "", "SG"));
        velden.set("spoed", "Het debat is morgen.");
        velden.set("halte.DJZ", "twee");
        var refused = forms.send("opsteller", NOTA + "/indieningen", velden);
        assertThat(refused).hasStatus(422).bodyText().contains("Schrijf het nummer van de halte van DJZ als een getal");
        assertThat(fields(body(refused)).getFirst("halte.EZ")).isEqualTo("2");
        velden.set("halte.DJZ", "1");
        assertThat(forms.send("opsteller", NOTA + "/indieningen", velden)).hasStatus(303);
        var route = routes.findByKenmerk(new Kenmerk("MINDEF20250034347")).orElseThrow();
        assertThat(route.haltes()).containsExactly(1, 2);
        assertThat(route.partij("EZ").orElseThrow().streng()).isTrue();
        assertThat(route.parafering()).containsExactly("PDGB", "SG");
        assertThat(route.spoed()).contains("Het debat is morgen.");
    }

    @Test
    void theLineIsThatOfWhoSendsTheNotaAlsoInAUsualRoute() {
        var page = forms.open("opsteller", NOTA + "/indieningen/nieuw");
        assertThat(words(page)).contains("De lijn van PDGB: DIR, PDGB, SG.");
        assertThat(fields(body(page)).get("paraaf")).containsExactly("DIR", "PDGB", "SG", "", "");
        var sjabloon = forms.open("opsteller", NOTA + "/indieningen/nieuw?sjabloon=DEF-BESLISSING");
        assertThat(fields(body(sjabloon)).get("paraaf")).containsExactly("DIR", "PDGB", "SG", "", "");
    }

    @Test
    void aLineThatDepartsFromTheUsualOneIsSeenInTheTrail() {
        var velden = form();
        velden.set("rubricering", "ONGERUBRICEERD");
        velden.set("regel", "ALLE");
        velden.put("paraaf", List.of("DIR", "SG"));
        assertThat(forms.send("opsteller", NOTA + "/indieningen", velden)).hasStatus(303);
        assertThat(words(forms.open("opsteller", NOTA + "/gebeurtenissen")))
                .contains("De lijn van PDGB is DIR, PDGB, SG. Gekozen is: DIR, SG.");
    }

    @Test
    void theUsualLineNeedsNoMention() {
        var velden = form();
        velden.set("rubricering", "ONGERUBRICEERD");
        velden.set("regel", "ALLE");
        assertThat(forms.send("opsteller", NOTA + "/indieningen", velden)).hasStatus(303);
        assertThat(routes.findByKenmerk(new Kenmerk("MINDEF20250034347"))
                        .orElseThrow()
                        .parafering())
                .containsExactly("DIR", "PDGB", "SG");
        assertThat(words(forms.open("opsteller", NOTA + "/gebeurtenissen"))).doesNotContain("De lijn van PDGB is");
    }

    @Test
    void onlyDraftersSubmit() {
        assertThat(forms.open("secretariaat", NOTA + "/indieningen/nieuw")).hasStatus(403);
        assertThat(forms.send("secretariaat", NOTA + "/indieningen", form())).hasStatus(403);
        assertThat(List.of(forms.open("ez", NOTA + "/indieningen/nieuw")
                        .getResponse()
                        .getStatus()))
                .containsExactly(404);
    }

    /** With all that must be said besides. */
    private MultiValueMap<String, String> form() {
        return fields(body(forms.open("opsteller", NOTA + "/indieningen/nieuw")));
    }
}
