package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What time alone does: the minute after a besluit, what may no longer be seen, and one nota that fails. */
@NotaTest
class KlokTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Notaloop(context);
    }

    @Test
    void aNotaThatFailsHoldsUpNoOther() {
        var dag = LocalDate.now(clock).plusDays(1);
        var beide = Stream.of(asked(dag), asked(dag))
                .sorted(Comparator.comparing(Kenmerk::waarde))
                .toList();
        var kapot = beide.getFirst();
        var heel = beide.getLast();
        loop.agree(kapot, loop.versie(kapot), "ocw");
        loop.edit(kapot, "KERNPUNTEN", "Anders.");
        loop.submit(kapot);
        database.owner()
                .sql("UPDATE versie SET inhoud = '{' WHERE kenmerk = ?")
                .param(kapot.waarde())
                .update();
        clock.advance(Duration.ofDays(3));
        context.getBean(Termijnronde.class).run();

        assertThat(of("ez").stream()
                        .filter(een -> een.soort() == Berichtsoort.TERMIJN_VOORBIJ)
                        .map(Bericht::kenmerk))
                .containsExactly(heel);
    }

    @Test
    void whoChecksAVoorwaardeOfTheBesluitIsToldWhenItCanNoLongerBeTakenBack() {
        var kenmerk = decided();
        assertThat(of("hdfc")).isEmpty();
        wake();
        assertThat(of("hdfc")).isEmpty();
        clock.advance(Duration.ofSeconds(61));
        wake();
        wake();
        assertThat(of("hdfc"))
                .singleElement()
                .returns(Berichtsoort.BEURT, Bericht::soort)
                .returns(Taak.CONTROLEREN, Bericht::taak);
        assertThat(new Formulieren(mvc).open("hdfc", "/notas/" + kenmerk)).hasStatusOk();
    }

    @Test
    void aVervangingThatBeginsWithinTheMinuteLosesNothing() {
        decided();
        new Vervangen(jdbc, context.getBean(Medewerkers.class), LocalDate.now(clock))
                .by("stasdef", "mindef", Formule.AFWEZIGHEID);
        wake();
        clock.advance(Duration.ofSeconds(61));
        wake();
        assertThat(of("hdfc")).hasSize(1);
    }

    @Test
    void afterAHerroepingWhoWasToCheckHearsNothing() {
        var kenmerk = decided();
        var id = jdbc.sql("SELECT id FROM besluit").query(UUID.class).single();
        Notaloop.done(context.getBean(RevokingBesluit.class).revoke(loop.who("stasdef"), kenmerk, id));
        clock.advance(Duration.ofMinutes(5));
        wake();
        assertThat(of("hdfc")).isEmpty();
    }

    private Kenmerk decided() {
        var kenmerk = loop.concept(Beslisregel.ALLE, List.of("STASDEF"), List.of(Notaloop.partij("EZ")));
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        Notaloop.done(context.getBean(DecidingNota.class)
                .decide(
                        loop.who("stasdef"),
                        kenmerk,
                        new Beslissing(
                                "STASDEF",
                                Besluitsoort.AKKOORD_MITS,
                                "",
                                null,
                                List.of(new Besluiteis("Meld het bedrag.", "hdfc")),
                                versie)));
        return kenmerk;
    }

    private void wake() {
        context.getBean(Wekronde.class).run();
    }

    @Test
    void theKeysThatAreCountedByAreTheKeysThatSomebodyHolds() {
        var vandaag = LocalDate.now(clock);
        var vervangen = new Vervangen(jdbc, context.getBean(Medewerkers.class), vandaag);
        vervangen.by("ez", "ocw", Formule.AFWEZIGHEID);
        vervangen.by("djz", "jurist", Formule.AFWEZIGHEID, "DJZ", vandaag.minusDays(9), vandaag.minusDays(1));
        vervangen.withdraw(vervangen.by("cds", "kgg", Formule.AFWEZIGHEID));
        for (var wie : context.getBean(Medewerkers.class).all())
            assertThat(new TreeSet<>(jdbc.sql("SELECT sleutels_van(?, ?)")
                            .params(wie.id(), vandaag)
                            .query(String.class)
                            .list()))
                    .as(wie.gebruikersnaam())
                    .isEqualTo(new TreeSet<>(Sleutel.heldBy(wie).stream().toList()));
    }

    @Test
    void whatMayNoLongerBeSeenIsNotCounted() {
        asked(null);
        assertThat(context.getBean(Ongelezenen.class).count("ez")).isEqualTo(1);
        database.owner().sql("DELETE FROM inzage WHERE sleutel = 'code:EZ'").update();
        assertThat(context.getBean(Ongelezenen.class).count("ez")).isZero();
    }

    @Test
    void anOwnActReadsWhatAskedForItAndNotTheNews() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez", "ocw");
        assertThat(unread("opsteller")).containsExactly(Berichtsoort.AFGESTEMD);
        loop.offer(kenmerk, versie);
        loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR);
        assertThat(unread("opsteller")).contains(Berichtsoort.TERUG);
        loop.edit(kenmerk, "KERNPUNTEN", "Anders.");
        loop.submit(kenmerk);
        assertThat(unread("opsteller")).doesNotContain(Berichtsoort.TERUG);
    }

    private List<Berichtsoort> unread(String wie) {
        var alle = of(wie);
        var open = context.getBean(Berichten.class).unread(loop.who(wie).id(), alle);
        return alle.stream()
                .filter(een -> open.contains(een.id()))
                .map(Bericht::soort)
                .toList();
    }

    private Kenmerk asked(@Nullable LocalDate uiterlijk) {
        var kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(new Partij(1, "EZ", Set.of(), uiterlijk, true), Notaloop.partij("OCW")));
        loop.submit(kenmerk);
        return kenmerk;
    }

    private List<Bericht> of(String naam) {
        return context.getBean(Berichten.class).of(loop.who(naam).id(), Long.MAX_VALUE, 100);
    }
}
