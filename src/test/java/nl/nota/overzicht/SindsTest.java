package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Doorgeving;
import nl.nota.afstemming.PassingOnVraag;
import nl.nota.afstemming.WithdrawingAfstemming;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Since when a nota lies with whoever has the turn: since it came there, and not since something else happened. */
@NotaTest
class SindsTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Notaloop(context);
    }

    @Test
    void aPartyOfALaterHalteCountsFromTheOpeningOfItsHalte() {
        var kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(Notaloop.partij("EZ"), new Partij(2, "HDFC", Set.of(), null, true)));
        var versie = loop.submit(kenmerk);
        var open = later();
        loop.agree(kenmerk, versie, "ez");

        assertThat(since(kenmerk, "HDFC")).isAfterOrEqualTo(open);
        assertThat(desk(kenmerk, "hdfc").sinds()).isAfterOrEqualTo(open);
    }

    @Test
    void aPartyThatWasAddedUnderWayCountsFromThen() {
        var kenmerk = asked("EZ");
        var gevraagd = later();
        add(kenmerk, "OCW");

        assertThat(since(kenmerk, "OCW")).isAfterOrEqualTo(gevraagd);
        assertThat(since(kenmerk, "EZ")).isBefore(gevraagd);
    }

    @Test
    void aLapsedAgreementCountsFromTheVersieThatLapsedIt() {
        var kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(new Partij(1, "HDFC", Set.of("FINANCIELE_OVERWEGINGEN"), null, true), Notaloop.partij("EZ")));
        loop.agree(kenmerk, loop.submit(kenmerk), "hdfc");
        later();
        version(kenmerk, "JURIDISCHE_OVERWEGINGEN");
        var vervallen = later();
        version(kenmerk, "FINANCIELE_OVERWEGINGEN");
        var daarna = later();
        version(kenmerk, "KERNPUNTEN");

        assertThat(since(kenmerk, "HDFC")).isBetween(vervallen, daarna);
    }

    @Test
    void whoTakesAnAnswerBackIsAskedAnewFromThen() {
        var kenmerk = asked("EZ", "OCW");
        loop.agree(kenmerk, loop.versie(kenmerk), "ez");
        var terug = later();
        var id = database.owner()
                .sql("SELECT id FROM afstemming")
                .query(UUID.class)
                .single();
        Notaloop.done(context.getBean(WithdrawingAfstemming.class).withdraw(loop.who("ez"), kenmerk, id, "Toch niet."));

        assertThat(since(kenmerk, "EZ")).isAfterOrEqualTo(terug);
        assertThat(since(kenmerk, "OCW")).isBefore(terug);
    }

    @Test
    void whoWasHandedTheQuestionHasItFromThen() {
        var kenmerk = asked("DJZ");
        absent("djz", "jurist");
        var doorgegeven = later();
        Notaloop.done(context.getBean(PassingOnVraag.class)
                .pass(loop.who("jurist"), kenmerk, new Doorgeving("DJZ", "djz", "")));

        assertThat(since(kenmerk, "DJZ")).isAfterOrEqualTo(doorgegeven);
    }

    @Test
    void sideBySideTheDecisionOfOneDoesNotResetTheClockOfTheOther() {
        var alle = loop.offered(Beslisregel.ALLE);
        var volgorde = loop.offered(Beslisregel.VOLGORDE);
        var besloten = later();
        loop.decide("stasdef", alle, Besluitsoort.AKKOORD);
        loop.decide("stasdef", volgorde, Besluitsoort.AKKOORD);

        assertThat(since(alle, "MINDEF")).isBefore(besloten);
        assertThat(since(volgorde, "MINDEF")).isAfterOrEqualTo(besloten);

        var tegen = later();
        loop.decide("mindef", alle, Besluitsoort.NIET_AKKOORD);
        assertThat(since(alle, "STASDEF")).as("te bespreken").isAfterOrEqualTo(tegen);
    }

    private Kenmerk asked(String... partijen) {
        var kenmerk = loop.concept(Beslisregel.ALLE, partijen);
        loop.submit(kenmerk);
        return kenmerk;
    }

    private void version(Kenmerk kenmerk, String rubriek) {
        loop.edit(kenmerk, rubriek, "Anders " + rubriek);
        loop.submit(kenmerk);
    }

    private void add(Kenmerk kenmerk, String code) {
        var verzoek =
                new Routeverzoek(Wijzigsoort.TOEGEVOEGD, code, null, 0, Set.of(), null, true, false, "Vergeten.", null);
        Notaloop.done(context.getBean(ChangingRoute.class).change(loop.who("opsteller"), kenmerk, verzoek));
    }

    /** A day goes by. */
    private Instant later() {
        clock.advance(Duration.ofDays(1));
        return clock.instant();
    }

    private Instant since(Kenmerk kenmerk, String code) {
        var dossier = context.getBean(Dossiers.class).visibleTo(loop.who("opsteller"), kenmerk);
        return context.getBean(Notastanden.class).of(dossier).beurten().stream()
                .filter(een -> een.wie().equals(code))
                .findFirst()
                .orElseThrow()
                .sinds();
    }

    private Werkregel desk(Kenmerk kenmerk, String wie) {
        return context.getBean(Werkvoorraad.class).all(loop.who(wie), Werkvraag.all(Stapel.BEURT)).stream()
                .filter(regel -> regel.kenmerk().equals(kenmerk))
                .findFirst()
                .orElseThrow();
    }

    private void absent(String van, String naar) {
        var vandaag = LocalDate.now(clock);
        new Vervangen(context.getBean(JdbcClient.class), context.getBean(Medewerkers.class), LocalDate.now(clock))
                .by(van, naar, Formule.AFWEZIGHEID, "", vandaag, vandaag.plusDays(7));
    }
}
