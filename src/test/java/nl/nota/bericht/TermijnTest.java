package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is reminded of a deadline, and when. */
@NotaTest
class TermijnTest {
    /** A Monday: the working day before it is the Friday. */
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
    void onTheWorkingDayBeforeWhoeverStillHasTheTurnIsRemindedOnce() {
        var kenmerk = asked("EZ", "OCW");
        loop.agree(kenmerk, loop.versie(kenmerk), "ocw");
        on(MAANDAG.minusDays(4));
        run();
        assertThat(soorten("ez")).containsExactly(Berichtsoort.BEURT);

        on(MAANDAG.minusDays(3));
        run();
        run();
        assertThat(soorten("ez")).containsExactly(Berichtsoort.BEURT, Berichtsoort.TERMIJN_NADERT);
        assertThat(soorten("ocw")).containsExactly(Berichtsoort.BEURT);
    }

    @Test
    void afterItPassedThePartyAndTheSecretariaatAreToldOnce() {
        asked("EZ", "OCW");
        on(MAANDAG);
        run();
        assertThat(soorten("secretariaat")).isEmpty();
        on(MAANDAG.plusDays(1));
        run();
        on(MAANDAG.plusDays(2));
        run();

        assertThat(soorten("ez"))
                .containsExactly(Berichtsoort.BEURT, Berichtsoort.TERMIJN_NADERT, Berichtsoort.TERMIJN_VOORBIJ);
        assertThat(soorten("secretariaat"))
                .containsExactly(Berichtsoort.TERMIJN_VAN_ANDER, Berichtsoort.TERMIJN_VAN_ANDER);
        assertThat(soorten("opsteller")).isEmpty();
    }

    @Test
    void whatWasAskedTodayIsNotRemindedOfToday() {
        on(MAANDAG.minusDays(3));
        asked("EZ");
        run();
        assertThat(soorten("ez")).containsExactly(Berichtsoort.BEURT);
    }

    @Test
    void twoNodesAtOnceRemindOnce() {
        asked("EZ", "OCW");
        on(MAANDAG.plusDays(1));
        var rondes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(this::run))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(rondes).join();
        assertThat(soorten("ez")).containsExactly(Berichtsoort.BEURT, Berichtsoort.TERMIJN_VOORBIJ);
        assertThat(soorten("secretariaat")).hasSize(2);
    }

    @Test
    void whatWasHeldComesBackOnItsDayToTheBewindspersoonAndThePrivateOffice() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        hold(kenmerk);
        on(MAANDAG.minusDays(1));
        run();
        assertThat(soorten("kabinet")).isEmpty();

        on(MAANDAG);
        run();
        run();
        assertThat(soorten("stasdef")).containsExactly(Berichtsoort.BEURT, Berichtsoort.AANHOUDING_VOORBIJ);
        assertThat(soorten("kabinet")).containsExactly(Berichtsoort.AANHOUDING_VOORBIJ);
        assertThat(soorten("mindef")).containsExactly(Berichtsoort.BEURT);
    }

    @Test
    void whatWasDecidedBeforeItsDayDoesNotComeBack() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        hold(kenmerk);
        Notaloop.done(loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD));
        on(MAANDAG);
        run();
        assertThat(soorten("kabinet")).isEmpty();
    }

    private void hold(Kenmerk kenmerk) {
        Notaloop.done(context.getBean(DecidingNota.class)
                .decide(
                        loop.who("stasdef"),
                        kenmerk,
                        new Beslissing(
                                "STASDEF",
                                Besluitsoort.AANHOUDEN,
                                "Even wachten.",
                                MAANDAG,
                                List.of(),
                                loop.versie(kenmerk))));
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
