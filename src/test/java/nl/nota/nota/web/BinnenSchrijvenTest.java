package nl.nota.nota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Overnames;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Tekstvak;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** While somebody writes: what stays inside goes along with the text, into footnotes, versies and other notas. */
@NotaTest
class BinnenSchrijvenTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    private Notaloop loop;
    private Kenmerk nota;

    @BeforeEach
    void concept() {
        clean.clean();
        loop = new Notaloop(context);
        nota = loop.concept(Beslisregel.ALLE, "EZ");
        write("De heer Jansen belde.\n\nLater kwam zij[^1].\n\n[^1]: Woont in Delft.");
    }

    @Test
    void whatWasSelectedOverTwoParagraphsIsMarkedInEachAndFollowsWhatIsTyped() {
        assertThat(select(Sjabloon.KERNPUNTEN, 2, 27, "heer Jansen belde. Later kwam"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.binnen[*].woorden")
                .asArray()
                .containsExactly("heer Jansen belde.", "Later kwam");
        write("De heer J. Jansen belde.\n\nVeel later kwam ook zij.");
        assertThat(new Formulieren(mvc).open("opsteller", "/notas/" + nota + "/concept/binnen"))
                .bodyJson()
                .extractingPath("$.binnen[*].woorden")
                .asArray()
                .containsExactly("heer J. Jansen belde.", "later kwam");
    }

    @Test
    void whatIsNoLongerThereCannotBeMarkedAndNothingIsOnAClosedGround() {
        assertThat(select(Sjabloon.KERNPUNTEN, 2, 12, "mevrouw Pietersen"))
                .hasStatus(409)
                .bodyText()
                .contains("De tekst is intussen gewijzigd.");
        assertThat(select(Sjabloon.KERNPUNTEN, 2, 99_999, "heer")).hasStatus(409);
    }

    @Test
    void aFootnoteAndTheTitleAreMarkedOverTheApiAndStayInsideOfTheVersie() {
        mark("{\"voetnoot\": 1, \"citaat\": \"Delft\", \"grond\": \"5.1.2e\"}");
        mark("{\"veld\": \"onderwerp\", \"begin\": 0, \"eind\": 3, \"grond\": \"5.1.2i\"}");
        var publiek = read("/publiek");
        publiek.extractingPath("$.voetnoten[0].tekst").isEqualTo("Woont in ██ 5.1.2e ██.");
        publiek.extractingPath("$.onderwerp").asString().startsWith("██ 5.1.2i ██");
        loop.submit(nota);
        var versie = read("/versies/1/publiek");
        versie.extractingPath("$.versie").isEqualTo(1);
        versie.extractingPath("$.voetnoten[0].tekst").isEqualTo("Woont in ██ 5.1.2e ██.");
        versie.extractingPath("$.gronden").asArray().contains("5.1.2e", "5.1.2i");
        var blad = Formulieren.words(new Formulieren(mvc).open("opsteller", "/notas/" + nota + "/versies/1/publiek"));
        assertThat(blad)
                .contains("uit versie 1, ingediend op", "Woont in ██ 5.1.2e ██.")
                .doesNotContain("Delft", loop.versie(nota).hash().substring(7, 19));
    }

    @Test
    void aNotaThatIsTakenOverTakesItsMarksAlong() {
        mark("{\"rubriek\": \"KERNPUNTEN\", \"citaat\": \"heer Jansen\", \"grond\": \"5.1.2e\"}");
        mark("{\"veld\": \"onderwerp\", \"begin\": 0, \"eind\": 3, \"grond\": \"5.1.2i\"}");
        var begin = loop.bean(Overnames.class).from(loop.who("opsteller"), nota, null, "Iets anders");
        var nieuw = Notaloop.done(loop.bean(StartingNota.class).start(loop.who("opsteller"), begin));
        assertThat(Formulieren.words(new Formulieren(mvc).open("opsteller", "/notas/" + nieuw + "/publiek")))
                .contains("De ██ 5.1.2e ██ belde.")
                .doesNotContain("5.1.2i");
    }

    private void write(String veld) {
        var teksten = Map.of(Sjabloon.KERNPUNTEN, Notaloop.done(Tekstvak.read(veld)));
        Notaloop.done(loop.bean(EditingConcept.class)
                .save(loop.who("opsteller"), nota, new Wijzigingsvoorstel(null, teksten, Map.of())));
    }

    private MvcTestResult select(String rubriek, int van, int tot, String woorden) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("rubriek", rubriek);
        velden.add("van", String.valueOf(van));
        velden.add("tot", String.valueOf(tot));
        velden.add("woorden", woorden);
        velden.add("grond", "5.1.2e");
        return new Formulieren(mvc).send("opsteller", "/notas/" + nota + "/concept/binnen", velden);
    }

    private void mark(String json) {
        assertThat(new Formulieren(mvc).call("opsteller", post("/api/v1/notas/" + nota + "/binnen"), json))
                .hasStatus(201);
    }

    private AbstractJsonContentAssert<?> read(String pad) {
        var verzoek = new Formulieren(mvc).signed("opsteller", get("/api/v1/notas/" + nota + pad));
        return assertThat(mvc.perform(verzoek)).hasStatusOk().bodyJson();
    }
}
