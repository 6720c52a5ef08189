package nl.nota.opmerking;

import static nl.nota.opmerking.Spreken.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.Statements;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.overzicht.Spoor;
import nl.nota.route.Beslisregel;
import nl.nota.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@NotaTest
class KringTest {
    private static final List<String> ALLEN = List.of("opsteller", "secretariaat", "ez", "hdfc");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private Spreken spreken;

    @BeforeEach
    void aNotaGoesRound() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.submit(kenmerk);
        spreken = new Spreken(loop, kenmerk);
    }

    @Test
    void whatAPartySaysIsItsOwnUntilItIsShared() {
        var id = spreken.say("ez", "Dit kost te veel.");
        assertThat(readers()).containsExactly("ez");

        Notaloop.done(spreken.share("ez", id, Deelkring.OPSTELLERS));
        assertThat(readers()).containsExactly("opsteller", "secretariaat", "ez");

        Notaloop.done(spreken.share("ez", id, Deelkring.ALLEN));
        assertThat(readers()).isEqualTo(ALLEN);
        assertThat(codes(spreken.share("ez", id, Deelkring.ALLEN))).containsExactly("opmerking.reden.al-gedeeld");
    }

    @Test
    void whatTheDraftersSayIsTheirsUntilItIsShared() {
        var id = spreken.say("opsteller", "Hier moet nog een bedrag bij.");
        assertThat(readers()).containsExactly("opsteller", "secretariaat");
        assertThat(codes(spreken.share("opsteller", id, Deelkring.OPSTELLERS)))
                .containsExactly("opmerking.reden.al-van-opstellers");

        Notaloop.done(spreken.share("secretariaat", id, Deelkring.ALLEN));
        assertThat(readers()).isEqualTo(ALLEN);
    }

    @Test
    void whoMayNotKnowOfItIsToldThatItDoesNotExist() {
        var id = spreken.say("ez", "Dit kost te veel.");

        assertThatThrownBy(() -> spreken.answer("hdfc", id, "Wat?")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> spreken.close("opsteller", id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> spreken.share("opsteller", id, Deelkring.ALLEN))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> spreken.take("opsteller", id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aForeignOpmerkingLeavesNoTraceInWhatOthersAsk() {
        var zonder = Statements.during(() -> spreken.read("hdfc"));
        var spoor = trail("opsteller");
        spreken.say("ez", "Dit kost te veel.");
        Notaloop.done(spreken.answer("ez", spreken.say("ez", "En dit ook."), "Ja."));

        assertThat(Statements.during(() -> spreken.read("hdfc"))).hasSameSizeAs(zonder);
        assertThat(trail("opsteller")).isEqualTo(spoor);
        assertThat(trail("audit")).isEqualTo(spoor);
    }

    @Test
    void everythingThatIsDoneLeavesOneRowInTheChainOfItsCircle() {
        var id = spreken.say("ez", "Dit kost te veel.");
        Notaloop.done(spreken.answer("ez", id, "Ja."));
        Notaloop.done(spreken.share("ez", id, Deelkring.OPSTELLERS));
        Notaloop.done(spreken.answer("opsteller", id, "Dat passen wij aan."));
        spreken.answer("opsteller", id, " ");
        Notaloop.done(spreken.close("opsteller", id));

        assertThat(database.owner()
                        .sql("SELECT soort || ' ' || coalesce(namens, '-') FROM gebeurtenis WHERE keten = ? ORDER BY n")
                        .param(kenmerk + "/PARTIJ/EZ")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "OPMERKING_GEMAAKT EZ",
                        "OPMERKING_BEANTWOORD EZ",
                        "OPMERKING_GEDEELD EZ",
                        "OPMERKING_BEANTWOORD -",
                        "OPMERKING_AFGEROND -");
    }

    @Test
    void whoOnlyReadsASharedOpmerkingAnswersItButDoesNotCloseOrShareIt() {
        var id = spreken.say("ez", "Dit kost te veel.");
        Notaloop.done(spreken.share("ez", id, Deelkring.ALLEN));

        Notaloop.done(spreken.answer("hdfc", id, "Dat vinden wij ook."));
        assertThat(codes(spreken.close("hdfc", id))).containsExactly("opmerking.reden.niet-uw-kring");
        assertThat(codes(spreken.close("secretariaat", id))).containsExactly("opmerking.reden.niet-uw-kring");
        Notaloop.done(spreken.close("opsteller", id));
        assertThat(codes(spreken.close("ez", id))).containsExactly("opmerking.reden.al-afgerond");
        assertThat(spreken.read("ez", id).gesprek().antwoorden()).hasSize(1);
        assertThat(spreken.read("hdfc", id).mogelijk()).containsExactly("BEANTWOORDEN");
    }

    @Test
    void whatIsSaidAboutTheConceptIsForWhoWritesIt() {
        loop.edit(kenmerk, "KERNPUNTEN", "Nieuwe woorden hier.");
        var id = Notaloop.done(spreken.make("opsteller", spreken.inConcept("KERNPUNTEN", "Nieuwe woorden", null)));

        assertThat(readers()).containsExactly("opsteller");
        assertThat(codes(spreken.share("opsteller", id, Deelkring.ALLEN)))
                .containsExactly("opmerking.reden.over-concept");
        assertThat(codes(spreken.make("ez", spreken.inConcept("KERNPUNTEN", "Nieuwe woorden", null))))
                .containsExactly("opmerking.reden.geen-versie");

        loop.submit(kenmerk);
        assertThat(readers()).containsExactly("opsteller");
        Notaloop.done(spreken.share("opsteller", id, Deelkring.ALLEN));
        assertThat(readers()).isEqualTo(ALLEN);
        assertThat(spreken.read("ez", id).ligging().soort()).isEqualTo(Ligging.Soort.ZELFDE);
    }

    @Test
    void anAnnotationIsReadByItsBewindspersoonAndTheOfficeUntilThereIsABesluit() {
        loop.agree(kenmerk, loop.versie(kenmerk), "ez", "hdfc");
        loop.offer(kenmerk, loop.versie(kenmerk));
        var id = spreken.say("mindef", "Graag volgende keer eerder.");
        var allen = List.of("opsteller", "ez", "stasdef", "mindef", "kabinet");

        assertThat(allen.stream().filter(wie -> !spreken.read(wie).isEmpty())).containsExactly("mindef", "kabinet");
        assertThat(codes(spreken.judge("kabinet", id, false, "5.2"))).containsExactly("opmerking.reden.grond-52");
        Notaloop.done(spreken.judge("kabinet", id, false, "5.1, tweede lid, onder e"));
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD);
        clock.advance(Nota.BEDENKTIJD);
        assertThat(allen.stream().filter(wie -> !spreken.read(wie).isEmpty()))
                .containsExactly("opsteller", "mindef", "kabinet");
        assertThat(spreken.read("woo", id).gesprek().openbaarheid())
                .extracting("openbaar", "grond")
                .containsExactly(false, "5.1.2e");
        assertThat(spreken.judge("woo", id, true, null)).isInstanceOf(Outcome.Done.class);
        assertThat(spreken.read("woo", id).gesprek().openbaarheid())
                .extracting("openbaar", "grond")
                .containsExactly(true, null);
    }

    private List<String> readers() {
        return ALLEN.stream().filter(wie -> !spreken.read(wie).isEmpty()).toList();
    }

    private String trail(String wie) {
        var dossier = loop.bean(Dossiers.class).visibleTo(loop.who(wie), kenmerk);
        return loop.bean(Spoor.class).of(dossier).toString();
    }
}
