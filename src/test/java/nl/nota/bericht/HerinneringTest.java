package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Doorgeving;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.PassingOnVraag;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reminder goes to the right person: who was asked last, who acts for another, to whom it was given by name. */
@NotaTest
class HerinneringTest {
    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 9);

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouseAWeekBefore() {
        database.clean();
        loop = new Notaloop(context);
        on(MAANDAG.minusDays(7));
    }

    @Test
    void aPartyOfALaterHalteIsNotRemindedOnTheDayItIsAsked() {
        var kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(Notaloop.partij("EZ"), new Partij(2, "OCW", Set.of(), MAANDAG, true)));
        loop.submit(kenmerk);
        on(MAANDAG.minusDays(3));
        loop.agree(kenmerk, loop.versie(kenmerk), "ez");
        run();
        assertThat(soorten("ocw")).containsExactly(Berichtsoort.BEURT);
        on(MAANDAG.minusDays(2));
        run();
        assertThat(soorten("ocw")).containsExactly(Berichtsoort.BEURT, Berichtsoort.TERMIJN_NADERT);
    }

    @Test
    void whoActsForWhoIsAwayIsRemindedToo() {
        asked("EZ");
        vervangen("ez", "kgg");
        on(MAANDAG.minusDays(3));
        run();
        assertThat(soorten("kgg")).containsExactly(Berichtsoort.TERMIJN_NADERT);
    }

    @Test
    void whatWasPassedOnIsRemindedToTheColleagueAlone() {
        var kenmerk = asked("EZ");
        vervangen("ez", "kgg");
        Notaloop.done(
                context.getBean(PassingOnVraag.class).pass(loop.who("kgg"), kenmerk, new Doorgeving("EZ", "ez", "")));
        on(MAANDAG.minusDays(3));
        run();
        assertThat(soorten("ez")).as("away, so both").contains(Berichtsoort.TERMIJN_NADERT);
        assertThat(soorten("kgg")).contains(Berichtsoort.TERMIJN_NADERT);

        database.clean();
        var ander = asked("EZ");
        mandaat("ez", "ocw");
        Notaloop.done(
                context.getBean(PassingOnVraag.class).pass(loop.who("ez"), ander, new Doorgeving("EZ", "ocw", "")));
        on(MAANDAG.minusDays(2));
        run();
        assertThat(soorten("ocw")).contains(Berichtsoort.TERMIJN_NADERT);
        assertThat(soorten("ez")).doesNotContain(Berichtsoort.TERMIJN_NADERT);
    }

    @Test
    void aVoorwaardeThatIsLateIsToldToItsDraftersAndToTheSecretariaatInWords() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(kenmerk);
        var eis = new Eis("Noem het bedrag.", null, null, MAANDAG);
        Notaloop.done(context.getBean(RecordingAfstemming.class)
                .record(
                        loop.who("ez"),
                        kenmerk,
                        new Antwoord("EZ", Oordeel.AKKOORD_MITS, "", List.of(eis), loop.versie(kenmerk), null)));
        on(MAANDAG.plusDays(1));
        run();
        assertThat(soorten("opsteller")).last().isEqualTo(Berichtsoort.TERMIJN_VOORBIJ);
        var bericht = context.getBean(Berichten.class)
                .of(loop.who("secretariaat").id(), Long.MAX_VALUE, 1)
                .getFirst();
        assertThat(context.getBean(Berichttekst.class).zinnen(bericht))
                .containsExactly("De termijn van de steller is voorbij.", "Uiterlijk was 9 maart 2026.");
    }

    private void vervangen(String van, String naar) {
        by(van, naar, Formule.AFWEZIGHEID);
    }

    private void mandaat(String van, String naar) {
        by(van, naar, Formule.MANDAAT);
    }

    private void by(String van, String naar, Formule formule) {
        new Vervangen(context.getBean(JdbcClient.class), context.getBean(Medewerkers.class), MAANDAG)
                .by(van, naar, formule, "", MAANDAG.minusDays(30), MAANDAG.plusDays(30));
    }

    private Kenmerk asked(String... partijen) {
        var gevraagd = List.of(partijen).stream()
                .map(code -> new Partij(1, code, Set.of(), MAANDAG, true))
                .toList();
        var kenmerk = loop.concept(Beslisregel.ALLE, List.of("STASDEF"), gevraagd);
        loop.submit(kenmerk);
        return kenmerk;
    }

    private void run() {
        context.getBean(Termijnronde.class).run();
    }

    private void on(LocalDate dag) {
        clock.set(ZonedDateTime.of(dag, LocalTime.of(8, 5), clock.getZone()).toInstant());
    }

    private List<Berichtsoort> soorten(String naam) {
        return context.getBean(Berichten.class).of(loop.who(naam).id(), Long.MAX_VALUE, 100).reversed().stream()
                .map(Bericht::soort)
                .toList();
    }
}
