package nl.nota.afstemming.web;

import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.ClosingVoorwaarde;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What everybody who may read a voorwaarde sees become of it. */
@NotaTest
class VoorwaardePaginaTest {
    private static final String WOORDEN = "Het geld is er.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private UUID voorwaarde;

    @BeforeEach
    void djzAgreesOnceAPassageIsChanged() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "DJZ");
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, WOORDEN);
        var versie = loop.submit(kenmerk);
        var eis = new Eis("Noem het bedrag.", new Eis.Plaats(Sjabloon.KERNPUNTEN, null, null, WOORDEN), null, null);
        var antwoord = new Antwoord("DJZ", Oordeel.AKKOORD_MITS, "", List.of(eis), versie, null);
        done(loop.bean(RecordingAfstemming.class).record(loop.who("djz"), kenmerk, antwoord));
        voorwaarde = loop.bean(Afstemmingen.class)
                .of(kenmerk)
                .getFirst()
                .voorwaarden()
                .getFirst()
                .id();
    }

    @Test
    void whatIsNotMetIsToldWithTheReason() {
        assertThat(answer("NIET_VERWERKT", "")).hasStatus(422);
        assertThat(answer("NIET_VERWERKT", "Dat bedrag is nog geheim.")).hasStatus(303);
        assertThat(page("djz"))
                .contains("Niet verwerkt", "Niet verwerkt door Noor van Westen,", "Dat bedrag is nog geheim.");
    }

    @Test
    void whoSaysItIsMetOnTheSameTextSaysWhy() {
        assertThat(answer("VERWERKT", ""))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#toelichting-" + voorwaarde + "\">Sinds versie 1 is er geen gewijzigde tekst");
        assertThat(answer("VERWERKT", "Het bedrag staat al in de brief.")).hasStatus(303);
    }

    @Test
    void theChangeIsShownToEverybodyWhoReadsItThePassageFirst() {
        loop.edit(kenmerk, Sjabloon.AANLEIDING, "Er is haast.");
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Het kost 3 miljoen.");
        loop.edit(kenmerk, Sjabloon.COMMUNICATIE, WOORDEN);
        loop.submit(kenmerk);
        assertThat(answer("VERWERKT", "")).hasStatus(303);
        for (var wie : List.of("djz", "pdgb", "opsteller", "secretariaat"))
            assertThat(page(wie))
                    .contains("Wat er veranderde van versie 1 tot en met versie 2")
                    .contains("Deze woorden staan nu in Communicatie.")
                    .containsSubsequence("bij versie 2.", "Gewijzigd:", "Kernpunten", "Communicatie", "Aanleiding");
        loop.edit(kenmerk, Sjabloon.COMMUNICATIE, "Geen pers.");
        loop.submit(kenmerk);
        assertThat(page("djz")).contains("Deze woorden staan niet meer in de nota.", "tot en met versie 3");
    }

    @Test
    void whoActsInThePlaceOfAnotherIsShownWithBothNames() {
        new Vervangen(jdbc, loop.bean(Medewerkers.class), LocalDate.now(clock)).by("djz", "ez", Formule.AFWEZIGHEID);
        done(loop.bean(ClosingVoorwaarde.class).close(loop.who("ez"), kenmerk, voorwaarde, "", loop.versie(kenmerk)));
        assertThat(page("djz")).contains("Afgedaan door Tom Verhagen, b.a. Eva Lindeman,");
    }

    @Test
    void whatALaterAnswerReplacedIsNotCalledDone() {
        done(loop.answer("djz", kenmerk, Oordeel.NIET_AKKOORD, loop.versie(kenmerk)));
        assertThat(page("djz")).contains("Vervangen door een later oordeel").doesNotContain(">Open<", "Afgedaan");
    }

    private MvcTestResult answer(String antwoord, String toelichting) {
        return mvc.perform(post("/notas/" + kenmerk + "/voorwaarden/" + voorwaarde + "/antwoorden")
                .param("antwoord", antwoord)
                .param("toelichting", toelichting)
                .param("versie", String.valueOf(loop.versie(kenmerk).nummer()))
                .param("vorige", "")
                .with(user("opsteller"))
                .with(csrf()));
    }

    /** The page with the voorwaarden, as its reader sees it. */
    private String page(String wie) {
        try {
            return mvc.perform(get("/notas/" + kenmerk + "/voorwaarden").with(user(wie)))
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("\\s+", " ");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
