package nl.nota.overzicht.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.ReplacingBijlage;
import nl.nota.nota.Teksthuis;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;

/** What a reader is told of the files that were replaced, and of the route, between two versies. */
@NotaTest
class VergelijkBijlagenTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Formulieren formulieren;
    private Notaloop loop;
    private Kenmerk nota;

    @BeforeEach
    void aNota() {
        database.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
        nota = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
    }

    @Test
    void theTextOfAReplacedFileIsComparedWithALinkToBothFiles() {
        var oud = add("brief.docx", Teksthuis.docx("Geachte voorzitter,", "Het kost 10 miljoen."));
        loop.submit(nota);
        replace(oud, "brief2.docx", Teksthuis.docx("Geachte voorzitter,", "Het kost 12 miljoen."));
        loop.submit(nota);
        var pad = "/notas/" + nota + "/vergelijkingen?van=1&tot=2";
        assertThat(words(formulieren.open("opsteller", pad)))
                .contains("op 2 plaatsen", "Bijlage 1, brief (1 inhoudelijk, 1 woord)")
                .containsSubsequence("verwijderd: 10 einde verwijderd", "toegevoegd: 12 einde toegevoegd")
                .containsSubsequence(
                        "Vervangen bijlagen", "In de tekst verschilt 1 woord.", "Oud: brief.docx", "Nieuw:");
        assertThat(body(formulieren.open("opsteller", pad)))
                .contains("/bijlagen/" + oud, "href=\"#deel-bijlage-1\"", "id=\"deel-bijlage-1\"");
        assertThat(body(mvc.perform(formulieren.signed("opsteller", get("/api/v1" + pad)))))
                .contains("\"plaats\":\"bijlage-1\"", "\"was\":\"brief.docx\"", "\"tekst\":\"ANDERS\"", oud.toString());
    }

    @Test
    void whoCameOnTheRouteBetweenTwoVersiesIsTold() {
        loop.submit(nota);
        route("DJZ");
        loop.edit(nota, "KERNPUNTEN", "Een ander kernpunt.");
        loop.submit(nota);
        route("DCo");
        loop.edit(nota, "KERNPUNTEN", "Weer een ander kernpunt.");
        loop.submit(nota);
        assertThat(words(formulieren.open("opsteller", "/notas/" + nota + "/vergelijkingen?van=1&tot=2")))
                .contains("Ook de route veranderde: 1 wijziging.", "DJZ toegevoegd bij halte 1")
                .doesNotContain("DCo toegevoegd");
        assertThat(words(formulieren.open("opsteller", "/notas/" + nota + "/vergelijkingen?van=1&tot=3")))
                .contains("DJZ toegevoegd", "DCo toegevoegd");
    }

    @Test
    void whoSwitchesTheKeysOffComesBackAtTheSameComparison() {
        loop.submit(nota);
        loop.edit(nota, "KERNPUNTEN", "Een ander kernpunt.");
        loop.edit(nota, "AANLEIDING", "Een andere aanleiding.");
        loop.submit(nota);
        var pad = "/notas/" + nota + "/vergelijkingen?van=1&tot=2&weergave=naast&alleen=";
        var bladzijde = body(formulieren.open("opsteller", pad));
        assertThat(bladzijde).contains("data-toetsen=\"true\"");
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("aan", "false");
        velden.add("nota", nota.waarde());
        velden.add("vanaf", "1");
        velden.add("tot", "2");
        velden.add("weergave", "naast");
        velden.add("alleen", "");
        assertThat(formulieren.send("opsteller", "/werkvoorraad/sneltoetsen", velden))
                .hasRedirectedUrl(pad);
        assertThat(body(formulieren.open("opsteller", pad))).contains("data-toetsen=\"false\"");
        assertThat(body(formulieren.open("hdfc", pad))).contains("data-toetsen=\"true\"");
    }

    private void route(String code) {
        Notaloop.done(loop.bean(ChangingRoute.class)
                .change(
                        loop.who("opsteller"),
                        nota,
                        new Routeverzoek(
                                Wijzigsoort.TOEGEVOEGD, code, null, 1, Set.of(), null, false, false, "", null)));
    }

    private UUID add(String naam, byte[] inhoud) {
        return Notaloop.done(loop.bean(AddingBijlage.class)
                        .add(loop.who("opsteller"), nota, new ByteArrayResource(inhoud), naam, Bijlagevelden.leeg()))
                .id();
    }

    private void replace(UUID oud, String naam, byte[] inhoud) {
        Notaloop.done(loop.bean(ReplacingBijlage.class)
                .replace(loop.who("opsteller"), nota, oud, new ByteArrayResource(inhoud), naam));
    }
}
