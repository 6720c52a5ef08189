package nl.nota.nota.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Pattern;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A nota is begun by a template or from another one, and its kop is filled in. */
@NotaTest
class KopTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase clean;

    private Formulieren formulieren;

    @BeforeEach
    void empty() {
        clean.clean();
        formulieren = new Formulieren(mvc);
    }

    @Test
    void theTemplateGivesTheRubriekenTheLabelsAndTheKenmerk() {
        var concept = begin("EZ", null);
        assertThat(concept).matches("/notas/DGBI-EZ \\d{4}-\\d{7}/concept");
        var velden = Formulieren.fields(body(formulieren.open("opsteller", concept)));
        assertThat(velden).containsKeys("tekst.GEADVISEERD_BESLUIT", "tekst.KRACHTENVELD");
        velden.add("samengewerkt", "KGG");
        velden.add("merking", "Medisch geheim");
        velden.set("embargo", "1-3-2027");
        velden.set("beslisdatum", "2999-01-04");
        velden.set("spoed", "De Kamer wacht.");
        save(concept, velden);
        assertThat(words(formulieren.open("opsteller", concept.replace("/concept", ""))))
                .contains("Samengewerkt met KGG")
                .contains("Intern afgestemd nog niet afgestemd")
                .contains("Uiterlijk besluit op 4 januari 2999")
                .contains("Medisch geheim · Onder embargo tot 1 maart 2027")
                .contains("De Kamer wacht.");
        var route = Formulieren.fields(
                body(formulieren.open("opsteller", concept.replace("/concept", "/indieningen/nieuw"))));
        assertThat(route.getFirst("haast")).as("told once, not asked again").isEqualTo("ja");
        assertThat(route.getFirst("spoed")).isEqualTo("De Kamer wacht.");
    }

    @Test
    void aRubriekThatIsCalledPlanningIsSavedBesideThePlanning() {
        var concept = begin("IenW", null);
        for (var dag : new String[] {"2999-01-04", "2999-01-05"}) {
            var velden = Formulieren.fields(body(formulieren.open("opsteller", concept)));
            velden.set("tekst.PLANNING", "Voor " + dag);
            velden.set("beslisdatum", dag);
            save(concept, velden);
            var nu = Formulieren.fields(body(formulieren.open("opsteller", concept)));
            assertThat(nu.getFirst("tekst.PLANNING")).isEqualTo("Voor " + dag);
            assertThat(nu.getFirst("beslisdatum")).isEqualTo(dag);
        }
    }

    @Test
    void aStateSecretIsRefusedWhereverItIsTypedAndNothingElseIsLost() {
        var concept = begin("", null);
        var velden = Formulieren.fields(body(formulieren.open("opsteller", concept)));
        velden.add("merking", "NATO SECRET");
        velden.set("tekst.AANLEIDING", "Stg. GEHEIM");
        velden.set("tekst.KERNPUNTEN", "Dit blijft.");
        var antwoord = formulieren.send("opsteller", concept, velden);
        assertThat(antwoord).hasStatus(422);
        assertThat(words(antwoord)).contains("staat ‘NATO SECRET’").contains("Hier staat ‘Stg. GEHEIM’");
        assertThat(body(antwoord)).contains("value=\"NATO SECRET\"").contains("Dit blijft.");
    }

    @Test
    void spoedNeedsAReasonAndADeadlineLiesAhead() {
        var concept = begin("", null);
        var velden = Formulieren.fields(body(formulieren.open("opsteller", concept)));
        velden.add("haast", "ja");
        velden.set("beslisdatum", "2020-01-01");
        var antwoord = formulieren.send("opsteller", concept, velden);
        assertThat(antwoord).hasStatus(422);
        assertThat(words(antwoord))
                .contains("De uiterlijke beslisdatum is voorbij.")
                .contains("Schrijf waarom de nota spoed heeft.");
    }

    @Test
    void aNewNotaTakesTheTextOfAnOldOneAndSaysSo() {
        var oud = begin("OCW", null);
        var velden = Formulieren.fields(body(formulieren.open("opsteller", oud)));
        velden.set("tekst.KRACHTENVELD", "Wie wil wat.");
        velden.set("datum", "2025-09-29");
        save(oud, velden);
        var kenmerk = oud.substring("/notas/".length(), oud.indexOf("/concept"));
        var nieuw = formulieren.open("opsteller", begin("", kenmerk));
        var overgenomen = Formulieren.fields(body(nieuw));
        assertThat(words(nieuw)).contains("overgenomen uit " + kenmerk);
        assertThat(overgenomen.getFirst("tekst.KRACHTENVELD")).isEqualTo("Wie wil wat.");
        assertThat(overgenomen.getFirst("datum")).isEmpty();
        assertThat(formulieren.open("ez", "/notas/nieuw?uit=" + kenmerk)).hasStatus4xxClientError();
    }

    @Test
    void withoutAScriptTheRegisterIsSearchedAndALiteralMended() {
        var concept = begin("", null);
        var velden = Formulieren.fields(body(formulieren.open("opsteller", concept)));
        velden.add("afschrift", "KKG");
        save(concept, velden);
        assertThat(words(formulieren.open("opsteller", concept))).contains("Maak van KKG KGG");
        velden = Formulieren.fields(body(formulieren.open("opsteller", concept)));
        velden.add("herstel.afschrift", "KKG>KGG");
        velden.set("zoek.afschrift", "klimaat");
        velden.add("knop", "zoek.afschrift");
        var antwoord = formulieren.send("opsteller", concept, velden);
        assertThat(antwoord.getResponse().getRedirectedUrl()).endsWith("?veld=afschrift&zoek=klimaat#afschrift");
        var gezocht = body(formulieren.open("opsteller", concept + "?veld=afschrift&zoek=financi"));
        assertThat(Pattern.compile("name=\"afschrift\" value=\"([^\"]*)\"")
                        .matcher(gezocht)
                        .results()
                        .map(m -> m.group(1)))
                .startsWith("KGG")
                .contains("FIN", "HDFC")
                .doesNotContain("BZK", "KKG");
    }

    private String begin(String sjabloon, @Nullable String uit) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("soort", "TER_BESLISSING");
        velden.add("onderwerp", "Een proef");
        velden.add("sjabloon", sjabloon);
        if (uit != null) velden.add("uit", uit);
        var antwoord = formulieren.send("opsteller", "/notas", velden);
        return Objects.requireNonNull(antwoord.getResponse().getRedirectedUrl()).replace("%20", " ");
    }

    private void save(String concept, MultiValueMap<String, String> velden) {
        assertThat(formulieren.send("opsteller", concept, velden)).hasStatus(303);
    }
}
