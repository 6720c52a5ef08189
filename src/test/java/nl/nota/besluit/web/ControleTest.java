package nl.nota.besluit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.logboek.Logboek;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import nl.nota.nota.Nota;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who checks the voorwaarden of a besluit: named well, told in time, replaced when away, and always by name. */
@NotaTest
class ControleTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private Controleloop controle;

    @BeforeEach
    void onlyMindefMustStillDecide() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        controle = new Controleloop(mvc, loop, kenmerk);
    }

    @Test
    void noOneChecksWhoWroteTheNotaOrReadsNone() {
        for (var wie : List.of("opsteller", "beheer", "audit"))
            assertThat(controle.mits("Bel de Kamer.", wie))
                    .as(wie)
                    .hasStatus(422)
                    .bodyText()
                    .contains("kan dit niet nagaan");
        assertThat(controle.mits("Bel de Kamer.", "directeur")).hasStatus(303);
    }

    @Test
    void eachVoorwaardeCanHaveItsOwnControleur() {
        assertThat(controle.mits("Bel de Kamer.\nTel de kosten na @HDFC\nMail info@mindef.nl", "directeur"))
                .hasStatus(303);
        assertThat(controle.voorwaarden())
                .extracting(Besluitvoorwaarde::tekst, Besluitvoorwaarde::controleur)
                .containsExactly(
                        tuple("Bel de Kamer.", "directeur"),
                        tuple("Tel de kosten na", "HDFC"),
                        tuple("Mail info@mindef.nl", "directeur"));
    }

    @Test
    void itIsTheTurnOfThePersonWhoIsNamedUntilThatOneIsMet() {
        controle.mits("Bel de Kamer.\nTel de kosten na @djz", "directeur");
        clock.advance(Nota.BEDENKTIJD);
        assertThat(controle.page("directeur", "")).bodyText().contains("Het is uw beurt.");
        assertThat(controle.settle("directeur", controle.voorwaarden().getFirst()))
                .hasStatus(303);
        assertThat(controle.page("directeur", "")).bodyText().doesNotContain("Het is uw beurt.");
        assertThat(controle.page("djz", "")).bodyText().contains("Het is uw beurt.");
        assertThat(controle.desk("directeur")).bodyText().doesNotContain(kenmerk.waarde());
        assertThat(controle.desk("djz")).bodyText().contains(kenmerk.waarde());
    }

    @Test
    void nobodyIsToldWithinTheMinute() {
        controle.mits("Bel de Kamer.", "directeur");
        assertThat(readers()).doesNotContain("directeur", "dco", "woo");
        assertThat(loop.bean(Lezers.class).visibleTo(loop.who("directeur"), List.of(kenmerk.waarde())))
                .isEmpty();
        clock.advance(Nota.BEDENKTIJD);
        assertThat(readers()).contains("directeur", "dco", "woo");
        assertThat(loop.bean(Lezers.class).visibleTo(loop.who("directeur"), List.of(kenmerk.waarde())))
                .containsExactly(kenmerk.waarde());
    }

    @Test
    void whoWasNamedInABesluitThatWasTakenBackReadsNothing() {
        controle.mits("Bel de Kamer.", "directeur");
        var besluit = loop.bean(Besluiten.class).of(kenmerk).getLast();
        Notaloop.done(loop.bean(RevokingBesluit.class).revoke(loop.who("mindef"), kenmerk, besluit.id()));
        clock.advance(Nota.BEDENKTIJD);
        controle.mits("Bel de Kamer.", "djz");
        clock.advance(Nota.BEDENKTIJD);
        assertThat(controle.page("djz", "")).hasStatusOk();
        assertThat(controle.page("dco", "")).hasStatusOk();
        assertThat(controle.page("directeur", "")).hasStatus(404);
        assertThat(controle.pile("djz", "beurt")).bodyText().contains(kenmerk.waarde());
        for (var stapel : List.of("beurt", "wacht", "kennisname", "afgerond"))
            assertThat(controle.pile("directeur", stapel)).bodyText().doesNotContain(kenmerk.waarde());
        assertThat(mvc.perform(get("/notas").with(user("directeur"))))
                .bodyText()
                .doesNotContain(kenmerk.waarde());
    }

    @Test
    void thePrivateOfficeNamesAnotherWithAReasonThatIsKept() {
        controle.mits("Bel de Kamer.", "directeur");
        clock.advance(Nota.BEDENKTIJD);
        assertThat(controle.page("kabinet", "/besluitvoorwaarden"))
                .hasStatusOk()
                .bodyText()
                .contains("Een ander gaat het na");
        assertThat(controle.replace("kabinet", "djz", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf waarom");
        assertThat(controle.replace("kabinet", "directeur", "Weg."))
                .hasStatus(422)
                .bodyText()
                .contains("gaat dit al na");
        assertThat(controle.replace("kabinet", "opsteller", "Weg.")).hasStatus(422);
        assertThat(controle.replace("directeur", "djz", "Weg.")).hasStatus(403);
        assertThat(controle.replace("kabinet", "djz", "De directeur is weg.")).hasStatus(303);
        assertThat(controle.voorwaarden().getFirst().controleur()).isEqualTo("djz");
        assertThat(controle.page("djz", ""))
                .bodyText()
                .contains("Het is uw beurt.", "Eva Lindeman gaat na of hieraan is voldaan.");
        assertThat(controle.page("directeur", "")).bodyText().doesNotContain("Het is uw beurt.");
        assertThat(controle.desk("directeur")).bodyText().doesNotContain(kenmerk.waarde());
        assertThat(controle.desk("djz")).bodyText().contains(kenmerk.waarde());
        assertThat(controle.settle("directeur", controle.voorwaarden().getFirst()))
                .hasStatus(403);
        var regel = loop.bean(Logboek.class).trail(kenmerk.waarde()).getLast();
        assertThat(regel.soort()).isEqualTo("CONTROLEUR_VERVANGEN");
        assertThat(regel.inhoud())
                .containsAllEntriesOf(Map.of("was", "directeur", "controleur", "djz", "reden", "De directeur is weg."));
    }

    @Test
    void whoSettlesForAnotherStandsThereUnderBothNames() {
        new Vervangen(jdbc, loop.bean(Medewerkers.class), LocalDate.now(clock)).by("hdfc", "cds", Formule.AFWEZIGHEID);
        controle.mits("Tel de kosten na.", "HDFC");
        clock.advance(Nota.BEDENKTIJD);
        assertThat(controle.settle("cds", controle.voorwaarden().getFirst())).hasStatus(303);
        var naam = loop.who("cds").naam() + ", b.a. " + loop.who("hdfc").naam();
        assertThat(controle.page("opsteller", ""))
                .bodyText()
                .contains(
                        "Tel de kosten na.",
                        "Afgedaan door " + naam + " (Vervangingsregeling, artikel 2) op ",
                        "waaruit blijkt: Gebeld.");
        var api = mvc.perform(get("/api/v1/notas/" + kenmerk).with(httpBasic("opsteller", "demo-opsteller")));
        var pad = "$.besluiten[1].voorwaarden[0].";
        assertThat(api)
                .bodyJson()
                .extractingPath(pad + "door")
                .isEqualTo(loop.who("cds").naam());
        assertThat(api)
                .bodyJson()
                .extractingPath(pad + "namens")
                .isEqualTo(loop.who("hdfc").naam());
        assertThat(api).bodyJson().extractingPath(pad + "formule").isEqualTo("AFWEZIGHEID");
        assertThat(loop.bean(Logboek.class).trail(kenmerk.waarde()).getLast().inhoud())
                .containsEntry("vervangt", "hdfc")
                .containsEntry("blijkt", "Gebeld.");
    }

    @Test
    void thePdfPrintsEachVoorwaardeAndHowItWasMet() throws Exception {
        controle.mits("Bel de Kamer.\nTel de kosten na @HDFC", "directeur");
        clock.advance(Nota.BEDENKTIJD);
        controle.settle("directeur", controle.voorwaarden().getFirst());
        assertThat(text("opsteller"))
                .contains("Voorwaarde bij het besluit van MINDEF: Bel de Kamer. Afgedaan door "
                        + loop.who("directeur").naam())
                .contains("waaruit blijkt: Gebeld.")
                .contains("Tel de kosten na HDFC gaat na of hieraan is voldaan.");
        assertThat(text("ez")).contains("Akkoord, mits").doesNotContain("Bel de Kamer.");
    }

    @Test
    void theChainHoldsTheVoorwaardenAndWhoChecksThem() {
        controle.mits("Bel de Kamer.", "HDFC");
        assertThat(loop.bean(Logboek.class).trail(kenmerk.waarde()).getLast().inhoud())
                .containsEntry(
                        "voorwaarden",
                        List.of(Map.of(
                                "id", controle.voorwaarden().getFirst().id().toString(),
                                "tekst", "Bel de Kamer.",
                                "controleur", "HDFC")));
    }

    private List<String> readers() {
        var nota = loop.bean(Lezers.class).nota(kenmerk).orElseThrow();
        return loop.bean(Lezers.class).of(nota).stream()
                .map(Dossier::medewerker)
                .map(een -> een.gebruikersnaam())
                .toList();
    }

    private String text(String wie) throws Exception {
        try (var pdf = Loader.loadPDF(controle.page(wie, "/pdf").getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
