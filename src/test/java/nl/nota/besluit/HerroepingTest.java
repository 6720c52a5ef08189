package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Zoekvraag;
import nl.nota.overzicht.Notabeeld;
import nl.nota.overzicht.Notabeelden;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** For sixty seconds a besluit can be taken back; nobody acts on it before. */
@NotaTest
class HerroepingTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaLiesBeforeTheBewindspersonen() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.offered(Beslisregel.VOLGORDE);
    }

    @Test
    void theLastBesluitIsTakenBackWithinTheMinuteAndBothStayOnRecord() {
        decide("stasdef", Besluitsoort.AKKOORD);
        var laatste = decide("mindef", Besluitsoort.AKKOORD);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.BESLOTEN);
        clock.advance(Duration.ofSeconds(55));
        assertThat(revoke("mindef", laatste)).isInstanceOf(Outcome.Done.class);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.TER_BESLISSING);
        assertThat(seen("mindef").stand().besluitronde().orElseThrow().aanZet()).containsExactly("MINDEF");
        assertThat(seen("opsteller").besluiten())
                .extracting(Besluit::isHerroepen)
                .containsExactly(false, true);
        assertThat(loop.bean(Logboek.class).trail(kenmerk.waarde()))
                .extracting(Regel::soort)
                .endsWith("BESLUIT_GENOMEN", "BESLUIT_GENOMEN", "BESLUIT_HERROEPEN");
        assertThat(decide("mindef", Besluitsoort.NIET_AKKOORD)).isNotNull();
        assertThat(reasons(revoke("mindef", laatste))).containsExactly("besluit.reden.al-herroepen");
    }

    @Test
    void afterSixtySecondsItStands() {
        decide("stasdef", Besluitsoort.AKKOORD);
        var laatste = decide("mindef", Besluitsoort.AKKOORD);
        clock.advance(Duration.ofSeconds(61));
        assertThat(reasons(revoke("mindef", laatste))).containsExactly("besluit.reden.minuut-voorbij");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.BESLOTEN);
        assertThat(seen("mindef").stand().terugname()).isEmpty();
    }

    @Test
    void onlyWhoDecidedTakesItBackAndOnlyTheLastOne() {
        var eerste = decide("stasdef", Besluitsoort.BESPREKEN);
        var tweede = decide("stasdef", Besluitsoort.AKKOORD);
        assertThat(reasons(revoke("stasdef", eerste))).containsExactly("besluit.reden.niet-het-laatste");
        assertThat(reasons(revoke("mindef", tweede))).containsExactly("besluit.reden.niet-eigen-besluit");
        assertThat(reasons(revoke("kabinet", tweede))).containsExactly("besluit.reden.niet-eigen-besluit");
        assertThat(reasons(revoke("stasdef", new UUID(7, 7)))).containsExactly("besluit.reden.niet-eigen-besluit");
        assertThat(revoke("stasdef", tweede)).isInstanceOf(Outcome.Done.class);
        assertThat(seen("stasdef").stand().besluitronde().orElseThrow().aanZet())
                .containsExactly("STASDEF");
    }

    @Test
    void aMarkIsNotTakenBackOnceTheNotaIsBesloten() {
        decide("stasdef", Besluitsoort.AKKOORD);
        decide("mindef", Besluitsoort.NIET_AKKOORD);
        var gesprek = decide("stasdef", Besluitsoort.BESPREKEN);
        decide("mindef", Besluitsoort.AKKOORD);
        assertThat(reasons(revoke("stasdef", gesprek))).containsExactly("besluit.reden.niet-het-laatste");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.BESLOTEN);
    }

    @Test
    void retourIsNotTakenBack() {
        var retour = decide("stasdef", Besluitsoort.RETOUR);
        assertThat(reasons(revoke("stasdef", retour))).containsExactly("besluit.reden.retour-blijft");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.CONCEPT);
    }

    @Test
    void whatOpensWithTheBesluitOpensOnlyWhenItStands() {
        decide("stasdef", Besluitsoort.AKKOORD);
        var laatste = decide("mindef", Besluitsoort.AKKOORD);
        assertThat(whoSees()).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        revoke("mindef", laatste);
        clock.advance(Duration.ofSeconds(40));
        assertThat(whoSees()).as("taken back, so never").isEmpty();
        decide("mindef", Besluitsoort.AKKOORD);
        clock.advance(Duration.ofSeconds(59));
        assertThat(whoSees())
                .as("the right of the first time opens nothing early")
                .isEmpty();
        clock.advance(Duration.ofSeconds(2));
        assertThat(whoSees()).containsExactly("dco", "woo", "archief");
    }

    /** By address and in the list alike. */
    private List<String> whoSees() {
        return List.of("dco", "woo", "archief").stream()
                .filter(wie -> {
                    var zichtbaar = loop.bean(Dossiers.class).isVisibleTo(loop.who(wie), kenmerk);
                    var lijst = loop.bean(Notalijst.class).visibleTo(loop.who(wie), Zoekvraag.in(Set.of(), 10));
                    assertThat(lijst).hasSize(zichtbaar ? 1 : 0);
                    return zichtbaar;
                })
                .toList();
    }

    private UUID decide(String wie, Besluitsoort besluit) {
        return (UUID) Notaloop.done(loop.decide(wie, kenmerk, besluit));
    }

    private Outcome<UUID> revoke(String wie, UUID besluit) {
        return loop.bean(RevokingBesluit.class).revoke(loop.who(wie), kenmerk, besluit);
    }

    private Notabeeld seen(String wie) {
        return loop.bean(Notabeelden.class).of(loop.who(wie), kenmerk);
    }

    private static List<String> reasons(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .redenen().stream().map(Reden::code).toList();
    }
}
