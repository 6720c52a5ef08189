package nl.nota.nota.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.fields;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.nota.Canoniek;
import nl.nota.nota.Tekst;
import nl.nota.nota.Tekstvak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@NotaTest
class ConceptTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    private Formulieren forms;
    private String concept;

    @BeforeEach
    void aNotaIsBegun() {
        database.clean();
        forms = new Formulieren(mvc);
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("soort", "TER_BESLISSING");
        velden.add("onderwerp", "Kamerbrief over iets");
        concept = location(forms.send("opsteller", "/notas", velden));
        var wie = new LinkedMultiValueMap<String, String>();
        wie.add("medewerker", "collega");
        assertThat(forms.send("opsteller", concept.replace("/concept", "/medestellers"), wie))
                .hasStatus(303);
    }

    @Test
    void aNewNotaNeedsASubject() {
        var refused = forms.send("opsteller", "/notas", new LinkedMultiValueMap<>());
        assertThat(refused).hasStatus(422).bodyText().contains("Vul het onderwerp in.", "href=\"#onderwerp\"");
        assertThat(forms.open("ez", "/notas/nieuw")).hasStatus(403);
    }

    @Test
    void whatWasWrittenIsThereAgain() {
        var velden = form("opsteller");
        velden.set("tekst.KERNPUNTEN", "- Een **vet** punt.[^1]\r\n\r\n[^1]: De noot");
        velden.set("datum", "2025-09-29");
        velden.set("rubricering", "ONGERUBRICEERD");
        velden.add("aan", "MINDEF");
        velden.set("functie", "Beleidsmedewerker");
        assertThat(forms.send("opsteller", concept, velden)).hasStatus(303).hasRedirectedUrl(concept);
        var weer = form("opsteller");
        assertThat(weer.getFirst("tekst.KERNPUNTEN")).isEqualTo("- Een **vet** punt.[^1]\n\n[^1]: De noot");
        assertThat(weer.getFirst("datum")).isEqualTo("2025-09-29");
        assertThat(weer.get("aan")).containsExactly("MINDEF");
        assertThat(weer.getFirst("functie")).isEqualTo("Beleidsmedewerker");
        assertThat(weer.getFirst("onderwerp")).isEqualTo("Kamerbrief over iets");
    }

    @Test
    void twoWhoEditDifferentRubriekenDoNotDisturbEachOther() {
        var een = form("opsteller");
        var ander = form("collega");
        een.set("tekst.AANLEIDING", "Van de steller.");
        ander.set("tekst.COMMUNICATIE", "Van de collega.");
        assertThat(forms.send("opsteller", concept, een)).hasStatus(303);
        assertThat(forms.send("collega", concept, ander)).hasStatus(303);
        var samen = form("opsteller");
        assertThat(samen.getFirst("tekst.AANLEIDING")).isEqualTo("Van de steller.");
        assertThat(samen.getFirst("tekst.COMMUNICATIE")).isEqualTo("Van de collega.");
    }

    @Test
    void ofTwoWhoEditTheSameRubriekTheSecondGetsBothTexts() {
        var een = form("opsteller");
        var ander = form("collega");
        een.set("tekst.AANLEIDING", "De tekst van de steller.");
        ander.set("tekst.AANLEIDING", "De tekst van de collega.");
        ander.set("tekst.COMMUNICATIE", "Alleen de collega.");
        assertThat(forms.send("opsteller", concept, een)).hasStatus(303);
        var botsing = forms.send("collega", concept, ander);
        assertThat(botsing).hasStatus(409);
        assertThat(words(botsing)).contains("Iemand was u voor", "Wel opgeslagen: Communicatie.", "van u: collega.");
        var velden = fields(body(botsing));
        assertThat(velden.getFirst("tekst.AANLEIDING")).isEqualTo("De tekst van de steller.");
        assertThat(velden.getFirst("eigen.AANLEIDING")).isEqualTo("De tekst van de collega.");
        velden.set("tekst.AANLEIDING", "De tekst van beiden.");
        assertThat(forms.send("collega", concept, velden)).hasStatus(303);
        assertThat(form("opsteller").getFirst("tekst.AANLEIDING")).isEqualTo("De tekst van beiden.");
    }

    @Test
    void whoChangesAHeadThatSomebodyElseChangedKeepsTheOwnWords() {
        var een = form("opsteller");
        var ander = form("collega");
        een.set("onderwerp", "Het ene onderwerp");
        ander.set("onderwerp", "Het andere onderwerp");
        assertThat(forms.send("opsteller", concept, een)).hasStatus(303);
        var botsing = forms.send("collega", concept, ander);
        assertThat(botsing).hasStatus(409);
        assertThat(words(botsing)).contains("Nu opgeslagen: ‘Het ene onderwerp’. U schreef: ‘Het andere onderwerp’.");
    }

    @Test
    void aTextThatCannotBeReadComesBackAsTypedAndTheOthersAreSaved() {
        var velden = form("opsteller");
        velden.set("tekst.AANLEIDING", "Een noot[^7] zonder tekst.");
        velden.set("tekst.KERNPUNTEN", "- Wel goed.");
        velden.set("datum", "31-2-2025");
        var refused = forms.send("opsteller", concept, velden);
        assertThat(refused).hasStatus(422).bodyText().contains("href=\"#tekst.AANLEIDING\"", "href=\"#datum\"");
        assertThat(words(refused))
                .contains(
                        "Wel opgeslagen: Kernpunten.",
                        "bij de verwijzing [^7] hoort geen voetnoot",
                        "Dit is geen datum.");
        var weer = fields(body(refused));
        assertThat(weer.getFirst("tekst.AANLEIDING")).isEqualTo("Een noot[^7] zonder tekst.");
        assertThat(weer.getFirst("datum")).isEqualTo("31-2-2025");
        weer.set("tekst.AANLEIDING", "Zonder noot.");
        weer.set("datum", "28-2-2025");
        assertThat(forms.send("opsteller", concept, weer)).hasStatus(303);
        assertThat(form("collega").getFirst("datum")).isEqualTo("2025-02-28");
    }

    @Test
    void whatDoesNotFitInItsRubriekComesBackAsTypedAndWhatStoodThereBeforeMayStay() {
        var velden = form("opsteller");
        velden.set("tekst.GEADVISEERD_BESLUIT", "| Optie | Prijs |\n| A | 3 |");
        velden.set("tekst.KERNPUNTEN", "| Jaar | Bedrag |\n| 2026 | 3 |");
        var refused = forms.send("opsteller", concept, velden);
        assertThat(refused).hasStatus(422);
        assertThat(words(refused))
                .contains(
                        "Wel opgeslagen: Kernpunten.",
                        "In ‘Geadviseerd besluit’ kan geen tabel staan. Maak van elke rij een regel");
        assertThat(fields(body(refused)).getFirst("tekst.GEADVISEERD_BESLUIT"))
                .isEqualTo("| Optie | Prijs |\n| A | 3 |");

        stoodBefore("GEADVISEERD_BESLUIT", "| Optie | Prijs |");
        assertThat(body(forms.open("opsteller", concept)))
                .contains("data-schrijfdeel=\"GEADVISEERD_BESLUIT\" data-bouwstenen=\"tabel link\"");
        var oud = form("opsteller");
        oud.set("tekst.GEADVISEERD_BESLUIT", "| Optie | Prijs |\n| A | 4 |");
        assertThat(forms.send("opsteller", concept, oud)).hasStatus(303);
        assertThat(form("opsteller").getFirst("tekst.GEADVISEERD_BESLUIT")).endsWith("| A | 4 |");
    }

    /** As in a concept from before there was a rule. */
    private void stoodBefore(String rubriek, String veld) {
        var canoniek = Tekstvak.read(veld) instanceof Outcome.Done<Tekst>(var tekst) ? Canoniek.write(tekst) : "";
        assertThat(jdbc.sql("UPDATE concept_deel SET inhoud = ? WHERE deel = ?")
                        .params(canoniek, rubriek)
                        .update())
                .isOne();
    }

    @Test
    void whoMayNotSeeTheNotaGetsTheSame404AsForAKenmerkThatCannotBe() {
        assertThat(forms.open("ez", concept)).hasStatus(404);
        assertThat(forms.open("ez", "/notas/geen!kenmerk/concept")).hasStatus(404);
        assertThat(forms.open("secretariaat", concept)).hasStatus(403);
        var sent = forms.send("secretariaat", concept, form("opsteller"));
        assertThat(sent).hasStatus(403).bodyText().contains("Dit had u ingevuld");
    }

    private MultiValueMap<String, String> form(String wie) {
        var page = forms.open(wie, concept);
        assertThat(page).hasStatusOk();
        return fields(body(page));
    }

    private static String location(MvcTestResult antwoord) {
        assertThat(antwoord).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getHeader("Location"));
    }
}
