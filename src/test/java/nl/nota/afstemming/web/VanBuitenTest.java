package nl.nota.afstemming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is recorded for a ministry outside: given before the text was submitted it says so, and a mistake is undone. */
@NotaTest
class VanBuitenTest {
    private static final String EERDER = "gegeven vóór versie 1 werd ingediend";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Formulieren forms;
    private Kenmerk kenmerk;
    private LocalDate gisteren;

    @BeforeEach
    void aNotaGoesPastAMinistryOutside() {
        database.clean();
        forms = new Formulieren(mvc);
        var loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "BZK", "EZ");
        loop.submit(kenmerk);
        gisteren = LocalDate.now(clock).minusDays(1);
    }

    @Test
    void anEarlyAnswerAsksForATickAndKeepsWhatWasTyped() {
        var refused = record(null);
        assertThat(refused).hasStatus(422);
        assertThat(Formulieren.body(refused)).contains("<a href=\"#dezeTekst\">Versie 1 is pas op ");
        var velden = Formulieren.fields(Formulieren.body(refused));
        assertThat(velden.getFirst("naam")).isEqualTo("A. de Boer");
        assertThat(velden.getFirst("bericht")).isEqualTo("Akkoord.");
        assertThat(record("ja")).hasStatus(303);
    }

    @Test
    void anEarlyAnswerIsSaidToBeEarlyOnThePageTheSheetThePdfAndToMachines() throws Exception {
        record("ja");
        var blad = Formulieren.words(forms.open("ez", "/notas/" + kenmerk));
        assertThat(blad).contains("Gegeven vóór versie 1 werd ingediend.").contains(EERDER);
        assertThat(pdf()).contains(EERDER);
        assertThat(mvc.perform(forms.signed("opsteller", get("/api/v1/notas/" + kenmerk))))
                .bodyJson()
                .extractingPath("$.afstemming[0].extern.voorVersie")
                .isEqualTo(true);
    }

    @Test
    void aMachineConfirmsItAsWell() {
        assertThat(send("false")).hasStatus(422);
        assertThat(send("true")).hasStatus(201);
    }

    @Test
    void whoRecordedItTakesItBackOnThePageAndItStaysUnderItsOwnName() {
        record("ja");
        var blad = Formulieren.body(forms.open("opsteller", "/notas/" + kenmerk));
        assertThat(blad).contains("Neem het antwoord van BZK terug");
        assertThat(Formulieren.body(forms.open("ez", "/notas/" + kenmerk))).doesNotContain("antwoord van BZK terug");
        var adres = blad.replaceAll("(?s).*href=\"(/notas/[^\"]*/terugnames)/nieuw\".*", "$1");
        var pagina = forms.open("opsteller", adres + "/nieuw");
        assertThat(Formulieren.words(pagina))
                .contains("U neemt terug wat namens BZK is vastgelegd: Akkoord, op versie 1.");
        var velden = Formulieren.fields(Formulieren.body(pagina));
        velden.set("reden", "Het ging over een andere nota.");
        assertThat(forms.send("opsteller", adres, velden)).hasStatus(303);
        assertThat(Formulieren.words(forms.open("opsteller", "/notas/" + kenmerk)))
                .contains("Vastgelegd antwoord teruggenomen door Noor van Westen", "Het ging over een andere nota.")
                .contains("Eerdere oordelen van BZK (1)", "het antwoord kwam van A. de Boer op")
                .doesNotContain("Neem het antwoord van BZK terug", "vastgelegd door Noor van Westen namens BZK.");
        assertThat(pagina("ez", adres + "/nieuw")).hasStatus(403);
    }

    private MvcTestResult record(@Nullable String dezeTekst) {
        var velden = Formulieren.fields(
                Formulieren.body(forms.open("opsteller", "/notas/" + kenmerk + "/externe-afstemmingen/nieuw")));
        velden.set("onderdeel", "BZK");
        velden.set("oordeel", "AKKOORD");
        velden.set("naam", "A. de Boer");
        velden.set("datum", gisteren.toString());
        velden.set("bericht", "Akkoord.");
        velden.remove("dezeTekst");
        if (dezeTekst != null) velden.set("dezeTekst", dezeTekst);
        return forms.send("opsteller", "/notas/" + kenmerk + "/externe-afstemmingen", velden);
    }

    private MvcTestResult send(String dezeTekst) {
        var versie = new Notaloop(context).versie(kenmerk);
        return forms.call("opsteller", post("/api/v1/notas/" + kenmerk + "/afstemmingen"), """
            {"onderdeel": "BZK", "oordeel": "AKKOORD", "versie": %d, "hash": "%s",
             "extern": {"naam": "A. de Boer", "datum": "%s", "dezeTekst": %s, "bewijs": "Akkoord."}}
            """.formatted(
                        versie.nummer(), versie.hash(), gisteren, dezeTekst));
    }

    private MvcTestResult pagina(String wie, String adres) {
        return mvc.perform(get(adres).with(user(wie)));
    }

    private String pdf() throws Exception {
        var bytes =
                pagina("opsteller", "/notas/" + kenmerk + "/pdf").getResponse().getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
