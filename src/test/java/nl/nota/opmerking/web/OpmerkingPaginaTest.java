package nl.nota.opmerking.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.opmerking.Deelkring;
import nl.nota.opmerking.Spreken;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NotaTest
class OpmerkingPaginaTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Formulieren formulieren;
    private Notaloop loop;
    private Kenmerk kenmerk;
    private Spreken spreken;
    private String adres;

    @BeforeEach
    void aNotaGoesRound() {
        database.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.edit(kenmerk, "KERNPUNTEN", "De kosten zijn hoog. De baten ook.");
        loop.submit(kenmerk);
        spreken = new Spreken(loop, kenmerk);
        adres = "/notas/" + kenmerk + "/opmerkingen";
    }

    @Test
    void eachParagraphOfTheSheetLeadsToAFormWithItsWords() {
        assertThat(body(formulieren.open("ez", "/notas/" + kenmerk)))
                .contains(adres + "?rubriek=KERNPUNTEN&amp;alinea=0#tekst");

        var velden = Formulieren.fields(body(formulieren.open("ez", adres + "?rubriek=KERNPUNTEN&alinea=0")));
        assertThat(velden.getFirst("citaat")).isEqualTo("De kosten zijn hoog. De baten ook.");
        velden.set("citaat", "kosten zijn hoog");
        velden.set("tekst", "Hoe hoog?");
        velden.set("voorstel", "kosten bedragen 3 miljoen");
        assertThat(formulieren.send("ez", adres, velden)).hasStatus(303);

        assertThat(words(formulieren.open("ez", adres)))
                .contains("Hoe hoog?", "kosten zijn hoog", "kosten bedragen 3 miljoen", "Deel met de opstellers")
                .contains("Alleen wie voor dezelfde partij antwoordt, leest dit.")
                .doesNotContain("Neem het voorstel over");
        assertThat(words(formulieren.open("ez", "/notas/" + kenmerk))).contains("1 opmerking");
        assertThat(words(formulieren.open("hdfc", adres)))
                .contains("geen opmerkingen")
                .doesNotContain("Hoe hoog?");
        assertThat(words(formulieren.open("opsteller", "/notas/" + kenmerk))).doesNotContain("1 opmerking");
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        var velden = Formulieren.fields(body(formulieren.open("ez", adres)));
        velden.set("rubriek", "KERNPUNTEN");
        velden.set("citaat", "<script>kosten</script>");
        velden.set("tekst", "Een lang verhaal.");

        var antwoord = formulieren.send("ez", adres, velden);

        assertThat(antwoord).hasStatus(422);
        assertThat(words(antwoord)).contains("Deze woorden staan niet in Kernpunten", "Een lang verhaal.");
        assertThat(body(antwoord)).contains("&lt;script&gt;").doesNotContain("<script>kosten");
    }

    @Test
    void theStellerTakesOverAnswersAndReadsWhatIsGone() {
        var id = spreken.quote("ez", "KERNPUNTEN", "kosten zijn hoog", "kosten bedragen 3 miljoen");
        spreken.share("ez", id, Deelkring.OPSTELLERS);
        assertThat(words(formulieren.open("opsteller", adres))).contains("Neem het voorstel over", "Rond af");

        var leeg = Formulieren.fields("");
        assertThat(formulieren.send("opsteller", adres + "/" + id + "/antwoorden", leeg))
                .hasStatus(422);
        assertThat(formulieren.send("opsteller", adres + "/" + id + "/overnames", leeg))
                .hasStatus(303)
                .hasHeader("Location", adres + "#opmerking-" + id);
        assertThat(formulieren.send("opsteller", adres + "/" + id + "/overnames", leeg))
                .hasStatus(409);
        assertThat(words(formulieren.open("opsteller", adres)))
                .contains("Overgenomen", "Daar staat nu: kosten bedragen 3 miljoen");
        loop.edit(kenmerk, "KERNPUNTEN", "Niets meer.");
        assertThat(words(formulieren.open("opsteller", adres))).contains("Hoort bij verwijderde tekst");
    }

    @Test
    void whoSharesIsToldThatTheAnswersGoAlongAndWhoDidWhatIsShown() {
        var id = spreken.quote("ez", "KERNPUNTEN", "kosten zijn hoog", null);
        assertThat(words(formulieren.open("ez", adres))).doesNotContain("Wie u laat meelezen");
        spreken.answer("ez", id, "Dit is nog voor ons zelf.");
        assertThat(words(formulieren.open("ez", adres)))
                .contains("Wie u laat meelezen, leest ook het antwoord dat hierbij staat.");
        spreken.answer("ez", id, "En dit ook.");
        assertThat(words(formulieren.open("ez", adres)))
                .contains("Wie u laat meelezen, leest ook de 2 antwoorden die hierbij staan.");
        spreken.share("ez", id, Deelkring.OPSTELLERS);
        spreken.close("opsteller", id);
        assertThat(words(formulieren.open("opsteller", adres)))
                .contains("Gedeeld met de opstellers door Tom Verhagen,", "Afgerond door Noor van Westen,");
    }

    @Test
    void theSheetCountsWhereTheWordsLieNow() {
        var lang = "Deze woorden verhuizen later naar een andere rubriek van deze nota.";
        loop.edit(kenmerk, "KERNPUNTEN", "Eerst dit. " + lang + " Dan dat.");
        loop.submit(kenmerk);
        spreken.quote("ez", "KERNPUNTEN", lang, null);
        assertThat(body(formulieren.open("ez", "/notas/" + kenmerk))).contains(adres + "?rubriek=KERNPUNTEN\">");
        loop.edit(kenmerk, "KERNPUNTEN", "Eerst dit. Dan dat.");
        loop.edit(kenmerk, "COMMUNICATIE", lang);
        loop.submit(kenmerk);
        assertThat(body(formulieren.open("ez", "/notas/" + kenmerk)))
                .contains(adres + "?rubriek=COMMUNICATIE\">")
                .doesNotContain(adres + "?rubriek=KERNPUNTEN\">");
    }

    @Test
    void aMachineDoesTheSame() {
        var api = "/api/v1" + adres;
        var json = "{\"rubriek\": \"KERNPUNTEN\", \"begin\": 3, \"eind\": 9, \"tekst\": \"Welke?\", \"versie\": 1}";
        assertThat(formulieren.call("ez", post(api), json))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.citaat")
                .isEqualTo("kosten");
        assertThat(formulieren.call("ez", post(api), json.replace("9", "999"))).hasStatus(422);
        assertThat(formulieren.call("ez", post(api), json.replace("\"versie\": 1", "\"versie\": 7")))
                .hasStatus(409);
        assertThat(mvc.perform(formulieren.signed("ez", get(api))))
                .bodyJson()
                .extractingPath("$[0].ligging.soort")
                .isEqualTo("ZELFDE");
        assertThat(mvc.perform(formulieren.signed("hdfc", get(api)))).bodyText().isEqualTo("[]");
    }
}
