package nl.nota.organisatie;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Somebody comes in by a link, once; the first beheerder by the one in the log. */
@NotaTest
@ExtendWith(OutputCaptureExtension.class)
class AanmeldenTest {
    private static final String GOED = "een lange wandeling";
    private static final Pattern LINK = Pattern.compile("/aanmelden/[\\w-]{43}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Medewerkers medewerkers;

    @Autowired
    Wachtwoorden wachtwoorden;

    @Autowired
    Tokens tokens;

    @Autowired
    Eerstebeheerder eerste;

    @Autowired
    Logboek logboek;

    @Autowired
    TestClock clock;

    private Formulieren formulieren;
    private UUID djz;

    @BeforeEach
    void everybodyIsAsTheDemoHasThem() {
        database.clean();
        formulieren = new Formulieren(mvc);
        djz = medewerkers.find("djz").orElseThrow().id();
    }

    @AfterEach
    void andSoTheyStay() {
        new Mensenboel(database).undo();
        database.clean();
    }

    @Test
    void theFirstBeheerderComesByTheLinkInTheLogAndNobodyComesAfter(CapturedOutput log) {
        database.owner()
                .sql("UPDATE medewerker SET actief = false WHERE gebruikersnaam = 'beheer'")
                .update();
        eerste.invite();
        var oud = link(log.getOut());
        eerste.invite();
        var link = link(log.getOut().substring(log.getOut().indexOf(oud) + oud.length()));

        assertThat(open(oud)).hasStatus(410);
        assertThat(enroll(link, Map.of("naam", "Bea", "gebruikersnaam", "OPSTELLER")))
                .hasStatus(422);
        assertThat(enroll(link, Map.of("naam", "=Bea", "gebruikersnaam", "b!"))).hasStatus(422);
        assertThat(enroll(link, Map.of("naam", "Bea", "gebruikersnaam", "Nieuw.Bea")))
                .hasStatus(303);
        var bea = medewerkers.find("nieuw.bea").orElseThrow();
        assertThat(bea.rollen()).containsExactly(Rol.BEHEER);
        assertThat(bea.eigen()).isEmpty();
        assertThat(enroll(link, Map.of("naam", "Tweede", "gebruikersnaam", "tweede")))
                .hasStatus(410);
        assertThat(logboek.trail("organisatie")).extracting(Regel::soort).containsExactly("AANGEMELD");

        var voor = log.getOut().length();
        eerste.invite();
        assertThat(log.getOut().substring(voor)).doesNotContain("/aanmelden/");
    }

    @Test
    void theLinkOfTheLogIsWorthlessOnceSomebodyManagesTheHouse(CapturedOutput log) {
        database.owner()
                .sql("UPDATE medewerker SET actief = false WHERE gebruikersnaam = 'beheer'")
                .update();
        eerste.invite();
        var link = link(log.getOut());
        database.owner().sql("UPDATE medewerker SET actief = true").update();

        assertThat(enroll(link, Map.of("naam", "Bea", "gebruikersnaam", "nieuw.bea")))
                .hasStatus(409);
        assertThat(medewerkers.find("nieuw.bea")).isEmpty();
    }

    @Test
    void aLinkWorksOnceForTheOneItWasMadeForAndEndsWhatOpenedTheDoorBefore() {
        var link = invited();

        assertThat(words(open(link))).contains("Welkom, Eva Lindeman");
        assertThat(words(enroll(link, Map.of("wachtwoordNieuw", "kort")))).contains("ten minste 12 tekens");
        assertThat(enroll(link, Map.of("gebruikersnaam", "ez"))).hasStatus(303);
        assertThat(wachtwoorden.matches("djz", GOED)).isTrue();
        assertThat(wachtwoorden.matches("djz", DemoMensen.WACHTWOORD)).isFalse();
        assertThat(tokens.writes("djz", "demo-djz")).isEmpty();
        assertThat(tokens.writes("ez", "demo-ez")).isPresent();
        assertThat(enroll(link, Map.of())).hasStatus(410);
        assertThat(logboek.trail("organisatie")).extracting(Regel::soort).containsExactly("UITGENODIGD", "AANGEMELD");
    }

    @Test
    void aLinkEndsByItselfByANewerOneAndByBeheer() {
        var oud = invited();
        var link = invited();
        assertThat(open(oud)).hasStatus(410);
        clock.advance(InvitingMedewerker.DUUR.minus(Duration.ofSeconds(1)));
        assertThat(open(link)).hasStatus(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(enroll(link, Map.of())).hasStatus(410);

        var derde = invited();
        assertThat(sent("/uitnodigingen/intrekkingen")).hasStatus(303);
        assertThat(enroll(derde, Map.of())).hasStatus(410);
        assertThat(sent("/uitnodigingen/intrekkingen")).hasStatus(409);
        assertThat(wachtwoorden.matches("djz", DemoMensen.WACHTWOORD)).isTrue();
    }

    @Test
    void everybodyWithoutAPasswordGetsALinkAtOnceAndOnce() {
        new Mensenboel(database).bring("nieuw.een", "nieuw.twee");
        var bestand = body(formulieren.send("beheer", "/beheer/uitnodigingen", new LinkedMultiValueMap<>()));
        assertThat(bestand.lines()).hasSize(3).anyMatch(regel -> regel.startsWith("nieuw.een;Nieuw;http"));
        assertThat(enroll(link(bestand), Map.of())).hasStatus(303);
        assertThat(wachtwoorden.matches("nieuw.een", GOED)).isTrue();
        assertThat(formulieren.send("beheer", "/beheer/uitnodigingen", new LinkedMultiValueMap<>()))
                .hasStatus(303);
        assertThat(logboek.trail("organisatie"))
                .extracting(Regel::soort)
                .containsExactly("ALLEN_UITGENODIGD", "AANGEMELD");
    }

    @Test
    void theLogKeepsQuietAboutALink() {
        var logger = (Logger) LoggerFactory.getLogger("nl.nota.verzoek");
        var regels = new ListAppender<ILoggingEvent>();
        regels.start();
        logger.addAppender(regels);
        logger.setLevel(Level.INFO);
        var link = invited();
        open(link);
        logger.setLevel(null);
        logger.detachAppender(regels);

        assertThat(regels.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(een -> een.startsWith("GET /aanmelden/- "))
                .noneMatch(een -> een.contains(link));
    }

    private String invited() {
        return link(body(sent("/uitnodigingen")));
    }

    private MvcTestResult sent(String pad) {
        return formulieren.send("beheer", "/beheer/mensen/" + djz + pad, MultiValueMap.fromSingleValue(Map.of()));
    }

    private MvcTestResult open(String link) {
        return mvc.perform(get(link));
    }

    private MvcTestResult enroll(String link, Map<String, String> velden) {
        var verzoek = post(link).with(csrf());
        if (!velden.containsKey("wachtwoordNieuw")) verzoek.param("wachtwoordNieuw", GOED);
        velden.forEach(verzoek::param);
        return mvc.perform(verzoek.param("wachtwoordHerhaling", GOED));
    }

    private static String link(String tekst) {
        var gevonden = LINK.matcher(tekst);
        assertThat(gevonden.find()).isTrue();
        return gevonden.group();
    }
}
