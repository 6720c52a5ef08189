package nl.nota.samenloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TakesLong;
import nl.nota.besluit.Notaloop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever happens between a page and the click on it, there is one effect or none, and it is told which. */
@TakesLong(32)
@NotaTest
class TussenBladzijdeEnKlikTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

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
        database.owner().sql("UPDATE medewerker SET actief = true").update();
        database.owner().sql("UPDATE medewerker_code SET eind = NULL").update();
        for (var rol : List.of("SECRETARIAAT", "KABINET"))
            database.owner()
                    .sql("INSERT INTO medewerker_rol SELECT id, ? FROM medewerker WHERE gebruikersnaam = lower(?)"
                            + " ON CONFLICT DO NOTHING")
                    .params(rol, rol)
                    .update();
        database.clean();
    }

    /** A double click, the back button, and the same page in two tabs all send the same form again. */
    @ParameterizedTest
    @EnumSource
    void theSameFormTwiceHasOneEffectAndSaysSo(Geval geval) {
        var blad = geval.open(loop);
        var html = page(blad);
        int voor = effects(blad);
        assertThat(send(blad, html)).hasStatus(303);
        var tweede = send(blad, html);
        if (geval.tweemaal.isEmpty()) assertThat(tweede).hasStatus(303);
        else {
            assertThat(tweede.getResponse().getStatus()).isIn(409, 422);
            assertThat(Formulieren.words(tweede)).contains(geval.tweemaal);
        }
        assertThat(effects(blad)).isEqualTo(voor + 1);
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

    /** The steller's right is no rol and no code, but the nota itself: nobody takes it away but with the person. */
    @ParameterizedTest
    @MethodSource("metRol")
    void whoLostTheRightBetweenPageAndClickDoesNothing(Geval geval) {
        var blad = geval.open(loop);
        var html = page(blad);
        int voor = effects(blad);
        takeAway(blad.klik().wie());
        var antwoord = send(blad, html);
        assertThat(antwoord.getResponse().getStatus()).isIn(403, 404);
        assertThat(Formulieren.words(antwoord))
                .containsAnyOf(
                        "Deze pagina bestaat niet, of is niet voor u bedoeld.",
                        "kunt dit bij deze nota niet doen",
                        "Alleen het bureau");
        assertThat(effects(blad)).isEqualTo(voor);
    }

    static Stream<Geval> metRol() {
        return Stream.of(Geval.values()).filter(een -> !een.isOfSteller());
    }

    @ParameterizedTest
    @EnumSource
    void whoLeftTheHouseBetweenPageAndClickDoesNothing(Geval geval) {
        var blad = geval.open(loop);
        var html = page(blad);
        int voor = effects(blad);
        database.owner()
                .sql("UPDATE medewerker SET actief = false WHERE gebruikersnaam = ?")
                .param(blad.klik().wie())
                .update();
        assertThat(send(blad, html)).hasStatus(303).hasRedirectedUrl("/inloggen");
        assertThat(effects(blad)).isEqualTo(voor);
    }

    @ParameterizedTest
    @MethodSource("voorMachines")
    void aMachineThatSendsTheSameTwiceHasOneEffectAndIsTold(Geval geval) {
        var blad = geval.open(loop);
        int voor = effects(blad);
        assertThat(call(blad, null)).hasStatus2xxSuccessful();
        var tweede = call(blad, null);
        assertThat(tweede.getResponse().getStatus()).isIn(409, 422);
        assertThat(Formulieren.body(tweede)).contains("\"redenen\"", geval.tweemaal);
        assertThat(effects(blad)).isEqualTo(voor + 1);
    }

    @ParameterizedTest
    @MethodSource("voorMachines")
    void underOneKeyTheSameTwiceGetsTheSameAnswer(Geval geval) {
        var blad = geval.open(loop);
        int voor = effects(blad);
        var eerste = call(blad, "sleutel-1");
        var tweede = call(blad, "sleutel-1");
        assertThat(eerste).hasStatus2xxSuccessful();
        assertThat(tweede).hasStatus(eerste.getResponse().getStatus());
        assertThat(Formulieren.body(tweede)).isEqualTo(Formulieren.body(eerste));
        assertThat(effects(blad)).isEqualTo(voor + 1);
    }

    static Stream<Geval> voorMachines() {
        return Stream.of(Geval.values()).filter(Geval::isForMachines);
    }

    /** Each form that changes something is a row of the table, or has a reason not to be. */
    @Test
    void everyFormIsInTheTableOrHasAReasonNotToBe() {
        var vormen = mappings.getHandlerMethods().keySet().stream()
                .filter(een -> een.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(een -> een.getPatternValues().stream())
                .filter(een -> !een.startsWith("/api/") && !een.startsWith("/proef"))
                .collect(Collectors.toCollection(TreeSet::new));
        var gedekt = Stream.of(Geval.values()).map(Geval::vorm).collect(Collectors.toSet());
        assertThat(gedekt).isSubsetOf(vormen);
        assertThat(Uitgezonderd.REDENEN.keySet()).isSubsetOf(vormen).doesNotContainAnyElementsOf(gedekt);
        vormen.removeAll(gedekt);
        assertThat(vormen).containsExactlyInAnyOrderElementsOf(Uitgezonderd.REDENEN.keySet());
    }

    /** A scanner of mail asks for every address that it finds, also those that are only sent to. */
    @ParameterizedTest
    @EnumSource
    void followingLinksDoesNothing(Geval geval) {
        var blad = geval.open(loop);
        int voor = trail();
        int gedaan = effects(blad);
        page(blad);
        var adres = blad.klik().adres(blad.nota());
        for (var een : List.of(adres, adres + "?" + query(blad.klik())))
            assertThat(forms.open(blad.klik().wie(), een).getResponse().getStatus())
                    .isIn(200, 404, 405, 400);
        assertThat(trail()).isEqualTo(voor);
        assertThat(effects(blad)).isEqualTo(gedaan);
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
        var waar = blad.klik().pagina();
        var pagina = forms.open(blad.klik().wie(), waar.startsWith("/") ? waar : "/notas/" + blad.nota() + "/" + waar);
        if (!blad.klik().pagina().isEmpty()) assertThat(pagina).hasStatusOk();
        return Formulieren.body(pagina);
    }

    private MvcTestResult send(Geval.Bladzijde blad, String html) {
        return forms.send(
                blad.klik().wie(), blad.klik().adres(blad.nota()), blad.klik().form(html));
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

    private int effects(Geval.Bladzijde blad) {
        return blad.klik().effects(database.owner(), blad.nota());
    }

    private int trail() {
        return database.owner()
                .sql("SELECT count(*) FROM gebeurtenis")
                .query(Integer.class)
                .single();
    }
}
