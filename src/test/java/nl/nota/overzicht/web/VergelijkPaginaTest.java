package nl.nota.overzicht.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a party reads about what changed since its akkoord, and what the drafter reads before it is asked again. */
@NotaTest
class VergelijkPaginaTest {
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
    void agreedAndThenChanged() {
        database.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
        kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(
                        new Partij(1, "HDFC", Set.of("FINANCIELE_OVERWEGINGEN"), null, true),
                        new Partij(1, "DJZ", Set.of("JURIDISCHE_OVERWEGINGEN"), null, true),
                        Notaloop.partij("EZ")));
        loop.edit(kenmerk, "FINANCIELE_OVERWEGINGEN", "Het kost 10 miljoen - meer niet.");
        loop.edit(kenmerk, "KERNPUNTEN", "De brief - en de nota.");
        loop.agree(kenmerk, loop.submit(kenmerk), "hdfc", "djz");
        loop.edit(kenmerk, "FINANCIELE_OVERWEGINGEN", "Het kost 12 miljoen - meer niet.");
        loop.edit(kenmerk, "KERNPUNTEN", "De brief – en de nota.");
    }

    @Test
    void theDrafterReadsBeforeSubmittingWhoIsAskedAgainAndWhyAndThatIsWhatHappens() {
        for (var pad : List.of("/voorspellingen", "/indieningen/nieuw"))
            assertThat(words(formulieren.open("opsteller", "/notas/" + kenmerk + pad)))
                    .contains("1 partij wordt opnieuw gevraagd.")
                    .containsSubsequence(
                            "HDFC", "akkoord vervalt", "want gewijzigd is:", "Financiële overwegingen, 1 woord")
                    .containsSubsequence(
                            "DJZ", "akkoord blijft geldig", "waar DJZ niet over gaat: Financiële overwegingen");
        assertThat(body(mvc.perform(
                        formulieren.signed("opsteller", get("/api/v1/notas/" + kenmerk + "/voorspellingen")))))
                .contains("\"opnieuw\":true", "\"plaats\":\"FINANCIELE_OVERWEGINGEN\"");
        assertThat(formulieren.open("hdfc", "/notas/" + kenmerk + "/voorspellingen"))
                .hasStatus(403);
        loop.submit(kenmerk);
        assertThat(words(formulieren.open("opsteller", "/notas/" + kenmerk)))
                .containsSubsequence("HDFC", "Verouderd")
                .containsSubsequence("DJZ", "Geldig");
    }

    @Test
    void aPartyReadsWhatChangedSinceItsAkkoord() {
        loop.submit(kenmerk);
        var pad = "/notas/" + kenmerk + "/vergelijkingen";
        assertThat(words(formulieren.open("hdfc", pad)))
                .contains("Wat er veranderde sinds uw akkoord op versie 1")
                .contains("2 wijzigingen in 2 rubrieken: Kernpunten (1 redactioneel), Financiële overwegingen")
                .containsSubsequence("Wijziging 2 van 2 : Financiële overwegingen", "raakt uw belang (HDFC)")
                .contains("Was: 10. Wordt: 12.")
                .contains("verwijderd: 10 einde verwijderd", "toegevoegd: 12 einde toegevoegd")
                .contains("Aanleiding ongewijzigd");
        assertThat(words(formulieren.open("hdfc", pad + "?alleen=inhoudelijk&weergave=naast")))
                .contains("Wijziging 1 van 1", "Kernpunten ongewijzigd")
                .containsSubsequence("Was", "Het kost", "Wordt", "Het kost");
        assertThat(words(formulieren.open("opsteller", pad))).contains("Wat er veranderde van versie 1 naar versie 2");
        assertThat(body(mvc.perform(formulieren.signed("hdfc", get("/api/v1" + pad)))))
                .contains("\"plaats\":\"FINANCIELE_OVERWEGINGEN\"", "\"soort\":\"REDACTIONEEL\"", "\"woorden\":1");
        assertThat(formulieren.open("hdfc", pad + "?van=1&tot=7")).hasStatus(404);
    }

    @Test
    void whoAgreedToTheLastVersieReadsThatItStillHolds() {
        loop.agree(kenmerk, loop.submit(kenmerk), "hdfc");
        assertThat(words(formulieren.open("hdfc", "/notas/" + kenmerk + "/vergelijkingen")))
                .contains("Geen verschil sinds uw akkoord op versie 2; uw akkoord geldt nog.");
    }
}
