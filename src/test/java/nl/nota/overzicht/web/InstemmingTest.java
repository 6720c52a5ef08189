package nl.nota.overzicht.web;

import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Externe;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.OverridingVoorwaarde;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notaweergave;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.NotaJson;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.web.Moment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What every sheet, page and PDF says of ministries outside that answered elsewhere, of a dissent, and of a voorwaarde
 * that the line set aside.
 */
@NotaTest
class InstemmingTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private Versienummer versie;

    @BeforeEach
    void aNotaIsAgreedAsFarAsItWillBe() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("MINDEF"),
                List.of(
                        new Partij(1, "BZK", Set.of(Sjabloon.COMMUNICATIE), null, true),
                        Notaloop.partij("FIN"),
                        Notaloop.partij("BZ"),
                        Notaloop.partij("HDFC")));
        versie = loop.submit(kenmerk);
        extern("BZK", Oordeel.AKKOORD, "Sjoerd Kramer");
        extern("FIN", Oordeel.NIET_AKKOORD, "Wim de Wit");
        extern("BZ", Oordeel.AKKOORD_MITS, "Ans Visser");
        done(loop.answer("hdfc", kenmerk, Oordeel.NIET_AKKOORD, versie));
        var voorwaarde = loop.bean(Afstemmingen.class).of(kenmerk).stream()
                .flatMap(een -> een.voorwaarden().stream())
                .findFirst()
                .orElseThrow();
        done(loop.bean(OverridingVoorwaarde.class)
                .override(loop.who("pdgb"), kenmerk, voorwaarde.id(), "De Kamer wacht."));
        loop.offer(kenmerk, versie);
    }

    @Test
    void theSheetNeverShowsWhatWasRecordedAsThePartysOwnWord() {
        assertThat(mvc.perform(get("/notas/" + kenmerk).with(user("hdfc"))))
                .bodyText()
                .satisfies(tekst -> assertThat(words(tekst)).contains(sentences()));
    }

    @Test
    void theDecisionPageTellsItBesideTheQuestion() {
        var pagina = mvc.perform(get("/notas/" + kenmerk + "/besluiten/nieuw?bewindspersoon=MINDEF")
                .with(user("mindef")));
        assertThat(pagina).bodyText().satisfies(tekst -> {
            var feiten = words(tekst.substring(tekst.indexOf("nota-beslisfeiten"), tekst.indexOf("nota-vel-houder")));
            assertThat(feiten).contains(sentences());
        });
    }

    @Test
    void thePdfPrintsIt() throws Exception {
        assertThat(pdf("/notas/" + kenmerk + "/pdf", "mindef")).contains(sentences());
    }

    @Test
    void theTasPrintsIt() throws Exception {
        assertThat(mvc.perform(post("/tas")
                        .param("bewindspersoon", "MINDEF")
                        .param("greep", "TOEVOEGEN")
                        .param("regel", "")
                        .param("nota", kenmerk.waarde())
                        .with(user("kabinet"))
                        .with(csrf())))
                .hasStatus(303);
        assertThat(pdf("/tas.pdf?bewindspersoon=MINDEF", "mindef")).contains(sentences());
    }

    @Test
    void aMachineReadsWhoRecordedIt() {
        var json = (NotaJson)
                loop.bean(Notaweergave.class).of(loop.who("mindef"), kenmerk).nota();
        var noor = loop.who("opsteller").naam();
        assertThat(json.afgestemdMet()).containsExactly("BZK", "BZ");
        assertThat(json.namensVastgelegd())
                .extracting(
                        een -> een.onderdeel(),
                        een -> een.extern().naam(),
                        een -> een.extern().vastgelegdDoor())
                .containsExactly(tuple("BZK", "Sjoerd Kramer", noor), tuple("BZ", "Ans Visser", noor));
        assertThat(json.afwijkendeStandpunten())
                .filteredOn(een -> een.onderdeel().equals("FIN"))
                .singleElement()
                .satisfies(
                        een -> assertThat(Objects.requireNonNull(een.extern()).vastgelegdDoor())
                                .isEqualTo(noor));
        assertThat(Objects.requireNonNull(json.voorwaarden().getFirst().extern())
                        .naam())
                .isEqualTo("Ans Visser");
        assertThat(json.voorwaarden().getFirst().antwoorden().getFirst().functie())
                .isEqualTo("PDGB");
    }

    @Test
    void theVoorwaardeAndTheOfferSayItToo() {
        var noor = loop.who("opsteller").naam();
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/voorwaarden").with(user("mindef"))))
                .bodyText()
                .contains("Vastgelegd door " + noor + " namens BZ; het antwoord kwam van Ans Visser")
                .contains("Opgeheven door " + loop.who("pdgb").naam() + " (PDGB)");
    }

    @Test
    void beforeItIsOfferedWhoOffersReadsIt() {
        var ander = loop.concept(Beslisregel.ALLE, "BZK");
        kenmerk = ander;
        versie = loop.submit(ander);
        extern("BZK", Oordeel.NIET_AKKOORD, "Sjoerd Kramer");
        assertThat(mvc.perform(get("/notas/" + ander + "/aanbiedingen/nieuw").with(user("secretariaat"))))
                .bodyText()
                .contains("Vastgelegd door " + loop.who("opsteller").naam() + " namens BZK");
    }

    private String[] sentences() {
        var door = "op %s, vastgelegd door %s namens "
                .formatted(
                        Moment.words(LocalDate.now(clock)),
                        loop.who("opsteller").naam());
        return new String[] {
            "BZK: akkoord van Sjoerd Kramer " + door + "BZK.",
            "BZ: akkoord, mits, van Ans Visser " + door + "BZ.",
            "Afwijkend standpunt FIN: Toelichting (over versie 1, van Wim de Wit " + door + "FIN)",
            "Afwijkend standpunt HDFC: Toelichting (over versie 1)",
            "Opgeheven voorwaarde van BZ: Noem het bedrag. (Voorwaarde van Ans Visser " + door + "BZ.) Opgeheven door "
                    + loop.who("pdgb").naam() + " (PDGB): De Kamer wacht."
        };
    }

    private String pdf(String adres, String wie) throws Exception {
        var bytes = mvc.perform(get(adres).with(user(wie))).getResponse().getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private void extern(String onderdeel, Oordeel oordeel, String zegsman) {
        var eisen = oordeel == Oordeel.AKKOORD_MITS ? List.of(Eis.of("Noem het bedrag.")) : List.<Eis>of();
        var antwoord = new Antwoord(onderdeel, oordeel, "Toelichting", eisen, versie, null);
        var mail = "Zie hieronder.".getBytes(StandardCharsets.UTF_8);
        var externe = new Externe(zegsman, LocalDate.now(clock), "mail.txt", mail);
        done(loop.bean(RecordingExterne.class).record(loop.who("opsteller"), kenmerk, antwoord, externe));
    }
}
