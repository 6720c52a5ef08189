package nl.nota.besluit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.nota.Blok;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Fase;
import nl.nota.nota.Inline;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekst;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.route.Beslisregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
class OptiekeuzeTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Notaloop(context);
    }

    @Test
    void anAkkoordNamesOneOfTheOptionsThatTheNotaOffers() {
        var kenmerk = offering("Optie A: niets doen.", "Optie B: alles doen.");
        assertThat(decide("stasdef", kenmerk, "AKKOORD", null))
                .hasStatus(422)
                .bodyText()
                .contains("besluit.reden.optie-verplicht", "Kies er een: A, B.");
        assertThat(decide("stasdef", kenmerk, "AKKOORD", "C"))
                .hasStatus(422)
                .bodyText()
                .contains("besluit.reden.onbekende-optie", "Kies uit: A, B.");
        assertThat(decide("stasdef", kenmerk, "NIET_AKKOORD", "A"))
                .hasStatus(422)
                .bodyText()
                .contains("besluit.reden.optie-zonder-akkoord");
        assertThat(decide("stasdef", kenmerk, "AKKOORD", "B")).hasStatus(201);
    }

    @Test
    void whereNothingIsOfferedNoOptionIsChosen() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        assertThat(decide("stasdef", kenmerk, "AKKOORD", "A"))
                .hasStatus(422)
                .bodyText()
                .contains("besluit.reden.geen-opties");
        assertThat(decide("stasdef", kenmerk, "AKKOORD", null)).hasStatus(201);
    }

    @Test
    void twoWhoChooseDifferentOptionsTalkItOverAndTheSheetPrintsWhatTheyAgreeOn() {
        var kenmerk = offering("Optie A: niets doen.", "Optie B: alles doen.");
        assertThat(decide("stasdef", kenmerk, "AKKOORD", "A")).hasStatus(201);
        assertThat(decide("mindef", kenmerk, "AKKOORD", "B")).hasStatus(201);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.TER_BESLISSING);
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/besluiten/nieuw").with(user("stasdef"))))
                .bodyText()
                .contains("Te bespreken");
        assertThat(decide("stasdef", kenmerk, "AKKOORD", "B")).hasStatus(201);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.BESLOTEN);
        assertThat(mvc.perform(get("/notas/" + kenmerk).with(user("opsteller"))))
                .bodyText()
                .contains("Besluit STASDEF", "Akkoord, optie B")
                .doesNotContain("Akkoord, optie A");
    }

    @Test
    void aBesluitThatWasTakenBackIsNotPrinted() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        assertThat(sheet(kenmerk)).bodyText().contains("Besluit STASDEF");
        var besluit = loop.bean(Besluiten.class).of(kenmerk).getFirst();
        Notaloop.done(loop.bean(RevokingBesluit.class).revoke(loop.who("stasdef"), kenmerk, besluit.id()));
        assertThat(sheet(kenmerk)).hasStatusOk().bodyText().doesNotContain("Besluit STASDEF");
    }

    private MvcTestResult sheet(Kenmerk kenmerk) {
        return mvc.perform(get("/notas/" + kenmerk).with(user("opsteller")));
    }

    private Kenmerk offering(String... opties) {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        var alineas = List.of(opties).stream()
                .map(optie -> (Blok) new Blok.Alinea(List.of(new Inline.Woorden(optie))))
                .toList();
        var voorstel = new Wijzigingsvoorstel(null, Map.of(Sjabloon.GEADVISEERD_BESLUIT, new Tekst(alineas)), Map.of());
        Notaloop.done(loop.bean(EditingConcept.class).save(loop.who("opsteller"), kenmerk, voorstel));
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        return kenmerk;
    }

    private MvcTestResult decide(String wie, Kenmerk kenmerk, String besluit, @Nullable String optie) {
        var versie = loop.versie(kenmerk);
        var body = """
            {"bewindspersoon": "%s", "besluit": "%s", "optie": %s, "versie": %d, "hash": "%s"}\
            """.formatted(
                        wie.toUpperCase(Locale.ROOT),
                        besluit,
                        optie == null ? "null" : "\"" + optie + "\"",
                        versie.nummer(),
                        versie.hash());
        return mvc.perform(post("/api/v1/notas/" + kenmerk + "/besluiten")
                .with(httpBasic(wie, "demo-" + wie))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
