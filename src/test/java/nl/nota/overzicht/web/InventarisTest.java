package nl.nota.overzicht.web;

import static nl.nota.Formulieren.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakloop;
import nl.nota.openbaarmaking.Laksoort;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.openbaarmaking.PublishingNota;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The inventarislijst says of each document what was decided, and nothing of what stays inside. */
@NotaTest
class InventarisTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    private Formulieren formulieren;
    private Lakloop loop;

    @BeforeEach
    void begin() {
        clean.clean();
        formulieren = new Formulieren(mvc);
        loop = new Lakloop(context);
    }

    @Test
    void eachNotaIsNumberedAndJudgedAndWhatStaysInsideIsNotThere() {
        var open = loop.decided("Er is niets aan de hand.", null);
        var deels = released();
        var openbaar = released();
        assertThat(context.getBean(PublishingNota.class)
                        .publish(loop.loop().who("woo2"), openbaar, Publicatieverzoek.meteen()))
                .isInstanceOf(Outcome.Done.class);
        var csv = body(formulieren.open("woo", "/inventarislijst.csv" + query(open, deels, openbaar)));

        assertThat(csv).startsWith("\uFEFFNummer;Kenmerk;Document;").endsWith("\r\n");
        assertThat(line(csv, open)).contains(";Nog te beoordelen;;;Rond eerst het lakken van deze nota af.;;");
        assertThat(line(csv, deels))
                .contains(";Nota ter beslissing;", ";PDGB;\"STASDEF, MINDEF\";Deels openbaar;")
                .contains("5.1.2e (artikel 5.1, tweede lid, onder e, Woo)");
        assertThat(line(csv, openbaar)).contains(";Reeds openbaar;", "/openbaar/" + openbaar + ";");
        assertThat(csv.lines().skip(1).map(een -> een.split(";", 2)[0])).containsExactly("1", "2", "3");
        assertThat(csv).doesNotContain("Hoekstra", "51428837", "Achterberg");
        assertThat(formulieren
                        .open("woo", "/inventarislijst.xlsx" + query(deels))
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(mvc.perform(formulieren.signed("woo", get("/api/v1/inventarislijst" + query(deels)))))
                .bodyText()
                .contains("\"beoordeling\":\"DEELS_OPENBAAR\"", "\"gronden\":[\"5.1.2e\"]");
    }

    @Test
    void whatWasChosenStaysChosenWhileSearchingOnAndOnlyAWooOfficerSeesIt() {
        var een = loop.decided();
        var ander = loop.decided();
        var pagina = formulieren.open("woo", "/inventarislijst" + query(een) + "&zoek=" + ander);
        assertThat(pagina).bodyText().contains("value=\"" + een + "\" checked", "value=\"" + ander + "\">");
        assertThat(formulieren.open("archief", "/inventarislijst")).hasStatus(403);
        assertThat(formulieren.open("opsteller", "/inventarislijst.csv" + query(een)))
                .hasStatus(403);
        assertThat(body(formulieren.open("woo", "/inventarislijst.csv?kenmerk=MINDEF20250000000&kenmerk=é")))
                .hasLineCount(1);
    }

    private Kenmerk released() {
        var nota = loop.decided();
        loop.say("woo", nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        loop.say("woo", nota, Lakbesluit.BEWAREN, Laksoort.GELIJK, "Is al openbaar.");
        assertThat(loop.finish("woo", nota)).isInstanceOf(Outcome.Done.class);
        assertThat(loop.release("woo2", nota)).isInstanceOf(Outcome.Done.class);
        return nota;
    }

    private static String query(Kenmerk... notas) {
        return "?kenmerk="
                + String.join(
                        "&kenmerk=",
                        List.of(notas).stream().map(Kenmerk::waarde).toList());
    }

    private static String line(String csv, Kenmerk nota) {
        return csv.lines()
                .filter(een -> een.contains(";" + nota + ";"))
                .findFirst()
                .orElseThrow();
    }
}
