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

/** The route on "Controleer en dien in": who is probably missing, the usual routes, and spoed. */
@NotaTest
class RouteKiezenTest {
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
        try (var bestand = RouteKiezenTest.class.getResourceAsStream("/voorbeeld/MINDEF20250034347.txt")) {
            var bytes = Gelijketitel.mended(Objects.requireNonNull(bestand).readAllBytes());
            assertThat(forms.upload("opsteller", "/notas/inlezingen", "nota.txt", bytes))
                    .hasStatus(303);
        }
    }

    @Test
    void whoIsProbablyMissingIsAskedAtItsOwnPlaceAndTheNotaWaitsForAnAnswer() {
        var velden = complete();
        assertThat(words(forms.open("opsteller", NOTA + "/indieningen/nieuw"))).doesNotContain("gaat het over geld");
        velden.put("partij", List.of("EZ", "OCW", "CDS", "DJZ"));
        var refused = forms.send("opsteller", NOTA + "/indieningen", velden);
        assertThat(refused).hasStatus(422);
        assertThat(words(refused))
                .contains("HDFC (Hoofddirectie Financiën en Control) wordt niet gevraagd, maar in Kernpunten staat")
                .contains("HDFC (Hoofddirectie Financiën en Control): in Kernpunten gaat het over geld: “")
                .contains("Dien in zonder HDFC");
        assertThat(body(refused)).contains("href=\"#partij.HDFC\"", "id=\"partij.HDFC\"");
        assertThat(logboek.trail("MINDEF20250034347")).hasSize(1);
        velden.add("zonder", "HDFC");
        assertThat(forms.send("opsteller", NOTA + "/indieningen", velden)).hasStatus(303);
        assertThat(logboek.trail("MINDEF20250034347").getLast().inhoud()).containsEntry("zonder", List.of("HDFC"));
    }

    @Test
    void aMinistryAndTheLawAreAskedAboutWithTheWordsOfTheNotaToo() {
        var velden = form();
        velden.put("partij", List.of("OCW", "CDS"));
        assertThat(words(forms.send("opsteller", NOTA + "/indieningen", velden)))
                .contains("DJZ (Directie Juridische Zaken): in Juridische overwegingen gaat het over recht: “De brief")
                .contains("EZ (Ministerie van Economische Zaken): genoemd in Kernpunten");
    }

    @Test
    void whatIsWrongWithOnePartyStandsAtThatParty() {
        var velden = complete();
        velden.set("uiterlijk.EZ", "2020-01-02");
        velden.add("partij", "MINDEF");
        var refused = forms.send("opsteller", NOTA + "/indieningen", velden);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("href=\"#uiterlijk.EZ\"", "href=\"#partij.MINDEF\"");
        assertThat(words(refused)).contains("EZ: de uiterste dag is voorbij.", "Haal MINDEF weg uit de partijen");
    }

    @Test
    void spoedNeedsAReasonAndShortensTheDaysOfAUsualRouteButNotADayThatSomebodyChose() {
        var velden = fields(body(forms.open("opsteller", NOTA + "/indieningen/nieuw?sjabloon=DEF-KAMERBRIEF")));
        velden.set("rubricering", "ONGERUBRICEERD");
        velden.put("zonder", List.of("OCW", "KGG", "CDS", "EZ", "HDFC", "DJZ", "FIN"));
        velden.set("uiterlijk.DJZ", "2999-01-04");
        velden.set("haast", "ja");
        var refused = forms.send("opsteller", NOTA + "/indieningen", velden);
        assertThat(refused).hasStatus(422);
        assertThat(words(refused)).contains("Schrijf op waarom er spoed is.", "Bij spoed wordt dit");
        velden.set("spoed", "Het debat is morgen.");
        var gewoon = velden.getFirst("uiterlijk.FIN");
        assertThat(forms.send("opsteller", NOTA + "/indieningen", velden)).hasStatus(303);
        var route = routes.findByKenmerk(new Kenmerk("MINDEF20250034347")).orElseThrow();
        assertThat(route.partij("FIN").orElseThrow().uiterlijk()).isBefore(gewoon);
        assertThat(route.partij("DJZ").orElseThrow().uiterlijk()).isEqualTo("2999-01-04");
        assertThat(route.spoed()).contains("Het debat is morgen.");
    }

    @Test
    void theUsualRoutesAreThoseForTheKindAndTheOnderdeelOfTheNota() {
        var keuzes = body(forms.open("opsteller", NOTA + "/indieningen/nieuw"));
        assertThat(keuzes)
                .contains("DEF-BESLISSING", "DGB-MATERIEEL")
                .doesNotContain("DEF-ONDERTEKENING", "DGB-ONDERTEKENING", "HDFC-BEGROTING", "CDS-GEREEDHEID");
    }

    @Test
    void aUsualRouteFillsInThePartiesTheirDaysAndTheLine() {
        var gewoon = forms.open("opsteller", NOTA + "/indieningen/nieuw?sjabloon=DEF-KAMERBRIEF");
        var velden = fields(body(gewoon));
        assertThat(velden.get("partij")).containsExactlyInAnyOrder("HDFC", "DJZ", "DCo", "EZ", "FIN");
        assertThat(velden.getFirst("halte.FIN")).isEqualTo("2");
        assertThat(velden.getFirst("uiterlijk.FIN")).isGreaterThan(velden.getFirst("uiterlijk.HDFC"));
    }

    /** With all that must be said besides. */
    private MultiValueMap<String, String> complete() {
        var velden = form();
        velden.set("rubricering", "ONGERUBRICEERD");
        velden.set("regel", "ALLE");
        return velden;
    }

    private MultiValueMap<String, String> form() {
        return fields(body(forms.open("opsteller", NOTA + "/indieningen/nieuw")));
    }
}
