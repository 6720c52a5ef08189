package nl.nota.beheer;

import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.Statements;
import nl.nota.TestClock;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.web.Omroeper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Everybody is told something on every page, from its moment to its end, and no page asks the database for it. */
@NotaTest
class OmroepTest {
    private static final String TEKST = "Vanavond is <b>nota</b> er niet & morgen wel.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Omroepen omroepen;

    @Autowired
    Omroeper omroeper;

    @Autowired
    Logboek logboek;

    @Autowired
    TestClock clock;

    private Formulieren formulieren;

    @BeforeEach
    void nothingIsTold() {
        database.clean();
        formulieren = new Formulieren(mvc);
    }

    @AfterEach
    void quiet() {
        omroepen.open()
                .forEach(een -> formulieren.send(
                        "beheer",
                        "/beheer/omroepen/%s/beeindigingen".formatted(een.id()),
                        new LinkedMultiValueMap<>()));
        database.clean();
    }

    @Test
    void whatIsPlannedIsPreviewedThenToldInsideFromItsMomentUntilItIsEnded() {
        var voorbeeld = send("/voorbeelden", TEKST, at(60), at(120), null);
        assertThat(words(voorbeeld)).contains("Zo komt het te staan", TEKST, "het publiek ziet het niet");
        assertThat(omroepen.open()).isEmpty();

        assertThat(send("", TEKST, at(60), at(120), null)).hasStatus(303);
        assertThat(page("opsteller")).doesNotContain("er niet & morgen");
        clock.advance(Duration.ofMinutes(61));
        assertThat(page("opsteller")).contains("Bericht voor iedereen: " + TEKST);
        assertThat(words(mvc.perform(get("/inloggen")))).contains(TEKST);
        assertThat(words(mvc.perform(get("/openbaar")))).doesNotContain("er niet & morgen");
        assertThat(words(formulieren.open("opsteller", "/weg"))).contains(TEKST);

        var einde = "/%s/beeindigingen".formatted(omroepen.open().getFirst().id());
        assertThat(send(einde, "", "", "", null)).hasStatus(303);
        assertThat(page("opsteller")).doesNotContain("er niet & morgen");
        assertThat(words(send(einde, "", "", "", null))).contains("al beëindigd of voorbij");
        assertThat(words(formulieren.open("beheer", "/beheer/omroepen"))).contains(TEKST, "Beëindigd door");
        assertThat(logboek.trail("organisatie"))
                .extracting(Regel::soort)
                .containsExactly("OMROEP_GEPLAND", "OMROEP_BEEINDIGD");
    }

    @Test
    void thePublicIsToldWhereThatWasChosenAndAtItsEndNobodyIs() {
        assertThat(send("", TEKST, "", at(30), "on")).hasStatus(303);
        assertThat(words(mvc.perform(get("/openbaar")))).contains(TEKST);
        clock.advance(Duration.ofMinutes(31));
        assertThat(words(mvc.perform(get("/openbaar")))).doesNotContain(TEKST);
        assertThat(page("opsteller")).doesNotContain(TEKST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -      | 0  | 60     | Schrijf wat iedereen moet weten
        x*201  | 0  | 60     | telt 201 tekens
        a​b    | 0  | 60     | een teken dat niemand ziet
        goed   | 60 | 60     | ligt niet na het begin
        goed   | -9 | -3     | ligt niet na het begin
        goed   | 0  | 999999 | meer dan een jaar vooruit
        goed   | 30 | 90     | staat er al een bericht: “Het eerste.”
        """)
    void whatCannotBeReadOrComesTogetherIsRefusedInThePreviewAndWhenItIsDone(
            String tekst, int begin, int eind, String zin) {
        assertThat(send("", "Het eerste.", at(80), at(100), null)).hasStatus(303);
        var heel = tekst == null ? " " : tekst.replace("x*201", "x".repeat(201));
        for (var stap : new String[] {"/voorbeelden", ""}) {
            var antwoord = send(stap, heel, at(begin), at(eind), null);
            assertThat(antwoord).hasStatus(422);
            assertThat(words(antwoord)).contains(zin);
        }
        assertThat(omroepen.open()).hasSize(1);
    }

    /** Another node wrote it: a page shows what this node knew, and has it read beside. */
    @Test
    void noPageAsksTheDatabaseAndWhatAnotherNodeWroteIsKnownAfterTenSeconds() {
        database.owner().sql("""
            INSERT INTO omroep (id, tekst, begin, eind, buiten, door, gemaakt)
            SELECT gen_random_uuid(), 'Van elders.', now() - interval '1 hour', now() + interval '1 hour', false, id, now()
              FROM medewerker WHERE gebruikersnaam = 'beheer'
            """).update();
        clock.advance(Omroepstand.VERS.plusSeconds(1));
        assertThat(Statements.during(() -> page("opsteller"))).isNotEmpty().noneMatch(sql -> sql.contains("omroep"));
        await().until(() -> omroeper.inside().isPresent());
        assertThat(page("opsteller")).contains("Van elders.");
        assertThat(Statements.during(() -> page("opsteller"))).isNotEmpty().noneMatch(sql -> sql.contains("omroep"));
    }

    private String page(String wie) {
        return words(formulieren.open(wie, "/profiel"));
    }

    /** As the field of a browser has it: so many minutes from now. */
    private String at(int minuten) {
        return LocalDateTime.now(clock)
                .plusMinutes(minuten)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private MvcTestResult send(String pad, String tekst, String begin, String eind, @Nullable String buiten) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(Map.of("tekst", tekst, "begin", begin, "eind", eind));
        if (buiten != null) velden.add("buiten", buiten);
        return formulieren.send("beheer", "/beheer/omroepen" + pad, velden);
    }
}
