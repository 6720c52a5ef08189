package nl.nota.samenloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever happens between a page and the click on it, there is one effect or none, and it is told which. */
@NotaTest
class TussenBladzijdeEnKlikTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    private Notaloop loop;
    private Formulieren forms;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Notaloop(context);
        forms = new Formulieren(mvc);
    }

    @AfterEach
    void everybodyIsBack() {
        database.owner().sql("UPDATE medewerker_code SET eind = NULL").update();
        database.owner()
                .sql("INSERT INTO medewerker_rol SELECT id, 'SECRETARIAAT' FROM medewerker WHERE gebruikersnaam ="
                        + " 'secretariaat' ON CONFLICT DO NOTHING")
                .update();
        database.clean();
    }

    /** A double click, the back button, and the same page in two tabs all send the same form again. */
    @ParameterizedTest
    @EnumSource
    void theSameFormTwiceHasOneEffectAndSaysSo(Geval geval) {
        var blad = geval.open(loop);
        var html = page(blad);
        assertThat(send(blad, html)).hasStatus(303);
        var tweede = send(blad, html);
        assertThat(tweede.getResponse().getStatus()).isIn(409, 422);
        assertThat(Formulieren.words(tweede)).contains(geval.tweemaal);
        assertThat(effects(blad)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatCameBetweenPageAndClickIsToldAndNothingIsDone(Geval geval) {
        var blad = geval.open(loop);
        var html = page(blad);
        geval.meanwhile(loop, blad.nota());
        int voor = effects(blad);
        var antwoord = send(blad, html);
        assertThat(antwoord).hasStatus(409);
        assertThat(Formulieren.words(antwoord)).contains(geval.achterhaald);
        assertThat(effects(blad)).isEqualTo(voor);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INDIENEN")
    void whoLostTheRightBetweenPageAndClickDoesNothing(Geval geval) {
        var blad = geval.open(loop);
        var html = page(blad);
        takeAway(blad.klik().wie());
        var antwoord = send(blad, html);
        assertThat(antwoord.getResponse().getStatus()).isIn(403, 404);
        assertThat(Formulieren.words(antwoord))
                .containsAnyOf(
                        "Deze pagina bestaat niet, of is niet voor u bedoeld.", "kunt dit bij deze nota niet doen");
        assertThat(effects(blad)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aMachineThatSendsTheSameTwiceHasOneEffectAndIsTold(Geval geval) {
        var blad = geval.open(loop);
        assertThat(call(blad, null)).hasStatus(201);
        var tweede = call(blad, null);
        assertThat(tweede.getResponse().getStatus()).isIn(409, 422);
        assertThat(Formulieren.body(tweede)).contains("\"redenen\"", geval.tweemaal);
        assertThat(effects(blad)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void underOneKeyTheSameTwiceGetsTheSameAnswer(Geval geval) {
        var blad = geval.open(loop);
        var eerste = call(blad, "sleutel-1");
        var tweede = call(blad, "sleutel-1");
        assertThat(eerste).hasStatus(201);
        assertThat(tweede).hasStatus(201);
        assertThat(Formulieren.body(tweede)).isEqualTo(Formulieren.body(eerste));
        assertThat(effects(blad)).isEqualTo(1);
    }

    /** A scanner of mail asks for every address that it finds, also those that are only sent to. */
    @ParameterizedTest
    @EnumSource
    void followingLinksDoesNothing(Geval geval) {
        var blad = geval.open(loop);
        int voor = trail();
        page(blad);
        var adres = "/notas/" + blad.nota() + "/" + blad.klik().pad();
        for (var een : List.of(adres, adres + "?" + query(blad.klik())))
            assertThat(forms.open(blad.klik().wie(), een).getResponse().getStatus())
                    .isIn(200, 404, 405);
        assertThat(trail()).isEqualTo(voor);
        assertThat(effects(blad)).isZero();
    }

    private static String query(Klik klik) {
        return String.join(
                "&",
                klik.velden().entrySet().stream()
                        .map(een -> een.getKey().replaceAll("[^a-z]", "") + "="
                                + String.valueOf(een.getValue()).replaceAll("[^A-Za-z0-9_:]", ""))
                        .toList());
    }

    private String page(Geval.Bladzijde blad) {
        var pagina = forms.open(
                blad.klik().wie(), "/notas/" + blad.nota() + "/" + blad.klik().pagina());
        if (!blad.klik().pagina().isEmpty()) assertThat(pagina).hasStatusOk();
        return Formulieren.body(pagina);
    }

    private MvcTestResult send(Geval.Bladzijde blad, String html) {
        return forms.send(
                blad.klik().wie(),
                "/notas/" + blad.nota() + "/" + blad.klik().pad(),
                blad.klik().form(html));
    }

    private MvcTestResult call(Geval.Bladzijde blad, @Nullable String sleutel) {
        var verzoek = post("/api/v1/notas/" + blad.nota() + "/" + blad.klik().pad());
        if (sleutel != null) verzoek.header("Idempotency-Key", sleutel);
        return forms.call(blad.klik().wie(), verzoek, blad.klik().json());
    }

    private void takeAway(String wie) {
        if (wie.equals("kgg"))
            database.owner().sql("UPDATE vervanging SET ingetrokken = now()").update();
        database.owner()
                .sql("UPDATE medewerker_code SET eind = greatest(begin, DATE '2025-12-31') WHERE medewerker ="
                        + " (SELECT id FROM medewerker WHERE gebruikersnaam = ?)")
                .param(wie)
                .update();
        database.owner()
                .sql("DELETE FROM medewerker_rol WHERE medewerker ="
                        + " (SELECT id FROM medewerker WHERE gebruikersnaam = ?)")
                .param(wie)
                .update();
    }

    /** How often it happened, beyond what brought the nota there. */
    private int effects(Geval.Bladzijde blad) {
        int voor = blad.klik().soort().equals("INGEDIEND") ? 1 : 0;
        return database.owner()
                        .sql("SELECT count(*) FROM gebeurtenis WHERE keten = ? AND soort = ?")
                        .params(blad.nota().waarde(), blad.klik().soort())
                        .query(Integer.class)
                        .single()
                - voor;
    }

    private int trail() {
        return database.owner()
                .sql("SELECT count(*) FROM gebeurtenis")
                .query(Integer.class)
                .single();
    }
}
