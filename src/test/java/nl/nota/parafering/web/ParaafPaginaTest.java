package nl.nota.parafering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.overzicht.Notabeelden;
import nl.nota.overzicht.Papier;
import nl.nota.parafering.Parafen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** The line reads and initials on the page of the nota, or sends it back on a page of its own. */
@NotaTest
class ParaafPaginaTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Formulieren formulieren;
    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaLiesAtTheLine() {
        database.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
        kenmerk = loop.atLine("DIR", "SG");
    }

    @AfterEach
    void asItWas() {
        database.owner()
                .sql("DELETE FROM medewerker_code USING medewerker m WHERE m.id = medewerker AND code = 'DIR'"
                        + " AND gebruikersnaam = 'hdfc'")
                .update();
        database.clean();
    }

    @Test
    void theQuestionStandsUnderTheText() {
        var bladzijde = formulieren.open("directeur", "/notas/" + kenmerk);
        assertThat(Formulieren.words(bladzijde))
                .contains("U parafeert als Directeur bij de directeur-generaal Beleid (DIR) versie 1")
                .contains("Aan zet: DIR")
                .contains("De lijn");
        var velden = Formulieren.fields(Formulieren.body(bladzijde));
        velden.set("oordeel", "PARAAF");
        assertThat(formulieren.send("directeur", "/notas/" + kenmerk + "/parafen", velden))
                .hasStatus(303);
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + kenmerk)))
                .contains("Paraaf Op versie 1, Anke Terpstra")
                .contains("Geparafeerd DIR, Anke Terpstra");
        assertThat(formulieren.send("directeur", "/notas/" + kenmerk + "/parafen", velden))
                .hasStatus(409);
    }

    @Test
    void aRetourWithoutAReasonIsAskedAgainWithEverythingThatWasTyped() {
        var velden = fields();
        velden.set("oordeel", "RETOUR");
        velden.set("toelichting", "");
        var antwoord = formulieren.send("directeur", "/notas/" + kenmerk + "/parafen", velden);
        assertThat(antwoord).hasStatus(422);
        assertThat(Formulieren.words(antwoord)).contains("Schrijf waarom u de nota terugstuurt.");
        velden.set("toelichting", "De raming ontbreekt.");
        assertThat(formulieren.send("directeur", "/notas/" + kenmerk + "/parafen", velden))
                .hasStatus(303);
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + kenmerk)))
                .contains("Anke Terpstra stuurde de nota als DIR terug.", "De raming ontbreekt.");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.CONCEPT);
    }

    @Test
    void whatChangedSinceIsShownToWhoReadAnEarlierVersie() {
        var velden = fields();
        Notaloop.done(loop.bean(RecallingNota.class).recall(loop.who("opsteller"), kenmerk, "Fout."));
        loop.edit(kenmerk, "AANLEIDING", "Heel anders.");
        var tweede = loop.submit(kenmerk);
        loop.agree(kenmerk, tweede, "ez");
        loop.offer(kenmerk, tweede);
        velden.set("oordeel", "PARAAF");
        var antwoord = formulieren.send("directeur", "/notas/" + kenmerk + "/parafen", velden);
        assertThat(antwoord).hasStatus(409);
        assertThat(Formulieren.words(antwoord)).contains("u las versie 1, nu ligt versie 2 voor", "Heel");
    }

    @Test
    void aMachineInitialsAndReadsTheParafen() {
        var versie = loop.versie(kenmerk);
        var json = "{\"functie\": \"DIR\", \"oordeel\": \"PARAAF\", \"versie\": 1, \"hash\": \"%s\"}"
                .formatted(versie.hash());
        assertThat(call("directeur", "{}")).hasStatus(422);
        assertThat(call("directeur", json))
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/notas/" + kenmerk)
                .bodyJson()
                .extractingPath("$.functie")
                .isEqualTo("DIR");
        var nota = mvc.perform(formulieren.signed("opsteller", get("/api/v1/notas/" + kenmerk)));
        assertThat(nota).bodyJson().extractingPath("$.parafen[0].door").isEqualTo("Anke Terpstra");
        assertThat(nota).bodyJson().extractingPath("$.aanZet[0]").isEqualTo("SG");
    }

    @Test
    void theSheetSaysWhoInitialledExactlyThatText() {
        Notaloop.done(loop.initial("directeur", kenmerk, "DIR"));
        var papier = loop.bean(Notabeelden.class)
                .of(loop.who("opsteller"), kenmerk)
                .papier()
                .orElseThrow();
        assertThat(papier.kolom())
                .filteredOn(vak -> vak.wat().equals("parafen"))
                .flatMap(Papier.Vak::regels)
                .singleElement()
                .asString()
                .matches("DIR, Anke Terpstra, \\d+ \\p{L}+ \\d{4} om \\d\\d:\\d\\d");
    }

    @Test
    void thePageSaysInWhosePlaceAndWhoInitialledBefore() {
        Notaloop.done(loop.initial("directeur", kenmerk, "DIR"));
        vervangen().by("sg", "jurist", Formule.AFWEZIGHEID);
        assertThat(Formulieren.words(formulieren.open("jurist", pagina())))
                .contains("U parafeert als Secretaris-generaal (SG), b.a. Hanneke Bos, versie 1")
                .contains("Paraaf Anke Terpstra, ");
    }

    @Test
    void whoReplacesTwoPeopleSaysWhichOne() {
        database.owner()
                .sql("INSERT INTO medewerker_code (medewerker, code, begin) SELECT id, 'DIR', ? FROM medewerker"
                        + " WHERE gebruikersnaam = 'hdfc'")
                .param(LocalDate.now(clock))
                .update();
        vervangen().by("directeur", "jurist", Formule.AFWEZIGHEID);
        vervangen().by("hdfc", "jurist", Formule.OPDRACHT);
        var bladzijde = formulieren.open("jurist", pagina());
        assertThat(Formulieren.words(bladzijde))
                .contains("Wie vervangt u?", "b.a. Anke Terpstra", "i.o. Sander Postma")
                .contains("U parafeert als Directeur bij de directeur-generaal Beleid (DIR) versie 1");
        var velden = Formulieren.fields(Formulieren.body(bladzijde)).toSingleValueMap();
        var keuze = MultiValueMap.fromSingleValue(new LinkedHashMap<>(velden));
        keuze.set("oordeel", "PARAAF");
        keuze.set("namens", "hdfc");
        assertThat(formulieren.send("jurist", "/notas/" + kenmerk + "/parafen", keuze))
                .hasStatus(303);
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + kenmerk)))
                .contains("Mirjam Prins, i.o. Sander Postma");
    }

    @Test
    void whoComesTooLateReadsBothNames() {
        var velden = fields();
        vervangen().by("directeur", "jurist", Formule.AFWEZIGHEID);
        Notaloop.done(loop.initial("jurist", kenmerk, "DIR"));
        velden.set("oordeel", "PARAAF");
        var antwoord = formulieren.send("directeur", "/notas/" + kenmerk + "/parafen", velden);
        assertThat(antwoord).hasStatus(409);
        assertThat(Formulieren.words(antwoord)).contains("Mirjam Prins, b.a. Anke Terpstra heeft op");
    }

    @Test
    void aVervangingThatEndsBetweenPageAndClickGivesNothing() {
        var vandaag = LocalDate.now(clock);
        vervangen().by("directeur", "jurist", Formule.AFWEZIGHEID, "", vandaag, vandaag);
        var velden = Formulieren.fields(Formulieren.body(formulieren.open("jurist", pagina())));
        var keuze = MultiValueMap.fromSingleValue(new LinkedHashMap<>(velden.toSingleValueMap()));
        keuze.set("oordeel", "PARAAF");
        clock.advance(Duration.ofDays(1));
        assertThat(formulieren.send("jurist", "/notas/" + kenmerk + "/parafen", keuze))
                .hasStatus(404);
        assertThat(loop.bean(Parafen.class).of(kenmerk)).isEmpty();
        clock.advance(Duration.ofDays(-1));
        assertThat(formulieren.send("jurist", "/notas/" + kenmerk + "/parafen", keuze))
                .hasStatus(303);
    }

    private Vervangen vervangen() {
        return new Vervangen(jdbc, loop.bean(Medewerkers.class), LocalDate.now(clock));
    }

    /** Of the first form; both of the page carry what was read. */
    private MultiValueMap<String, String> fields() {
        var velden = Formulieren.fields(Formulieren.body(formulieren.open("directeur", pagina())));
        return MultiValueMap.fromSingleValue(new LinkedHashMap<>(velden.toSingleValueMap()));
    }

    private String pagina() {
        return "/notas/" + kenmerk + "/parafen/nieuw";
    }

    private MvcTestResult call(String wie, String json) {
        return formulieren.call(wie, post("/api/v1/notas/" + kenmerk + "/parafen"), json);
    }
}
