package nl.nota.parafering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.overzicht.Notabeelden;
import nl.nota.overzicht.Papier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
                .contains("DIR besloot: Retour", "De raming ontbreekt.");
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
                .containsExactly("DIR, Anke Terpstra");
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
