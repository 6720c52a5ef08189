package nl.nota.parafering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A functie that is passed over is never called a paraaf, and everybody reads on whose authority. */
@NotaTest
class OverslagPaginaTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

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
    void theSecretariaatPassesAFunctieOverAndItIsPrinted() {
        assertThat(Formulieren.words(formulieren.open("secretariaat", "/notas/" + kenmerk)))
                .contains("Sla de paraaf over");
        var pad = "/notas/" + kenmerk + "/paraafoverslagen";
        var bladzijde = formulieren.open("secretariaat", pad + "/nieuw");
        assertThat(Formulieren.words(bladzijde)).contains("SG – Secretaris-generaal", "STASDEF – Staatssecretaris");
        var velden = Formulieren.fields(Formulieren.body(bladzijde));
        velden.set("opGezagVan", "STASDEF");
        var leeg = formulieren.send("secretariaat", pad, velden);
        assertThat(leeg).hasStatus(422);
        assertThat(Formulieren.words(leeg)).contains("Schrijf waarom deze paraaf wordt overgeslagen.");
        assertThat(Formulieren.fields(Formulieren.body(leeg)).getFirst("opGezagVan"))
                .isEqualTo("STASDEF");
        velden.set("reden", "De functie is niet vervuld.");
        assertThat(formulieren.send("secretariaat", pad, velden)).hasStatus(303);
        var zin = "Paraaf DIR overgeslagen op gezag van STASDEF: De functie is niet vervuld.";
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + kenmerk)))
                .contains(zin, "Overgeslagen", "Op gezag van STASDEF");
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + kenmerk + "/gebeurtenissen")))
                .contains("Paraaf overgeslagen", zin);
        assertThat(Formulieren.words(formulieren.open("audit", "/notas/" + kenmerk + "/gebeurtenissen")))
                .contains("Paraaf DIR overgeslagen op gezag van STASDEF.")
                .doesNotContain("niet vervuld");
    }

    @Test
    void aMachinePassesAFunctieOverAndNeverCallsThatAParaaf() {
        var json =
                "{\"functie\": \"DIR\", \"opGezagVan\": \"SG\", \"reden\": \"Ziek.\", \"oordeel\": \"OVERGESLAGEN\", \"versie\": 1, \"hash\": \"%s\"}"
                        .formatted(loop.versie(kenmerk).hash());
        assertThat(call("directeur", json.replace(", \"opGezagVan\": \"SG\", \"reden\": \"Ziek.\"", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Kies uit: PARAAF, RETOUR.");
        var overslag = json.replace(", \"oordeel\": \"OVERGESLAGEN\"", "");
        assertThat(formulieren.call("secretariaat", post("/api/v1/notas/" + kenmerk + "/paraafoverslagen"), overslag))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.opGezagVan")
                .isEqualTo("SG");
        var nota = mvc.perform(formulieren.signed("opsteller", get("/api/v1/notas/" + kenmerk)));
        assertThat(nota).bodyJson().extractingPath("$.parafen[0].oordeel").isEqualTo("OVERGESLAGEN");
        assertThat(nota).bodyJson().extractingPath("$.parafen[0].opGezagVan").isEqualTo("SG");
    }

    private MvcTestResult call(String wie, String json) {
        return formulieren.call(wie, post("/api/v1/notas/" + kenmerk + "/parafen"), json);
    }
}
