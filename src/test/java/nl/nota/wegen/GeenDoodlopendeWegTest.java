package nl.nota.wegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TakesLong;
import nl.nota.TestClock;
import nl.nota.afstemming.Afstemming;
import nl.nota.nota.Fase;
import nl.nota.organisatie.Medewerkers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every way that a nota can go, by every act of everybody there, in the offices of the product itself: none comes above
 * the round with an open voorwaarde, and from wherever it is, the people who are there, or those who replace them, can
 * bring it to a besluit without giving it up, without setting a voorwaarde aside, and without leaving a party out or
 * taking its silence for an answer. Some of these ways are walked again over the real tables.
 */
@TakesLong(99)
@NotaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeenDoodlopendeWegTest {
    /** Where the house counts its days. */
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private static final int WEGEN_PER_WERELD = Boolean.getBoolean("nota.lang") ? 3 : 1;
    private static final int HANDEN = 2;

    @Autowired
    ApplicationContext echt;

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    private final List<Schaduwhuis> huizen = new ArrayList<>();

    @BeforeAll
    void build() {
        for (int i = 0; i < HANDEN; i++) huizen.add(new Schaduwhuis(echt));
    }

    @AfterAll
    void leaveNothing() {
        huizen.forEach(Schaduwhuis::close);
    }

    static Stream<Wereld> werelden() {
        return Werelden.alle(LocalDate.now(NEDERLAND).plusDays(1)).stream();
    }

    @AfterEach
    void everybodyIsBack() {
        database.clean();
        database.owner().sql("DELETE FROM vervanging").update();
    }

    @ParameterizedTest
    @MethodSource("werelden")
    void fromEverywhereABesluitCanBeReachedAndNothingStandsOpenAbove(Wereld wereld) {
        var begin = clock.instant();
        var kaart = explore(wereld, begin, rij -> true);
        System.out.printf(
                "%s: %d toestanden, %d stappen; de langste kortste weg:%n  %s%n",
                wereld, kaart.plekken().size(), kaart.steps(), String.join("\n  ", kaart.longest(Zet::gewoon)));
        assertThat(kaart.leaks().stream().map(Wegenkaart::told))
                .as("open above the round")
                .isEmpty();
        assertThat(kaart.dead(Zet::gewoon).stream().map(Wegenkaart::told))
                .as("dead ends")
                .isEmpty();
        assertThat(kaart.plekken().stream().map(een -> een.toestand().fase()))
                .contains(Fase.CONCEPT, Fase.TER_BESLISSING, Fase.BESLOTEN);
        kaart.sample(WEGEN_PER_WERELD).forEach(plek -> walkAgain(wereld, Wegenkaart.road(plek), begin));
    }

    /** Over the tables of the database each step leads to where it led in memory. */
    private void walkAgain(Wereld wereld, List<Wegenkaart.Plek> weg, Instant begin) {
        clock.set(begin);
        var spel = Begin.submitted(echt, clock::set, wereld);
        var moment = begin;
        for (var plek : weg) {
            var zet = plek.door();
            if (zet != null) {
                moment = zet.meteen() ? moment : moment.plus(Wegenkaart.LATER);
                clock.set(moment);
                zet.act(spel);
            }
            if (plek.toestand().fase() == Fase.INGETROKKEN)
                assertThat(spel.nota().fase()).isEqualTo(Fase.INGETROKKEN);
            else
                assertThat(Beeld.of(spel))
                        .as(() -> Wegenkaart.told(plek))
                        .isEqualTo(plek.toestand().beeld());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dient andere", "biedt aan", "geeft PARAAF als SG", "besluit "})
    void aStepThatIsMissingIsFoundOut(String wat) {
        var kaart = ordinary();
        assertThat(kaart.dead(zet -> zet.gewoon() && !zet.wat().contains(wat))).isNotEmpty();
    }

    @Test
    void withoutAnyAnswerOfThePartiesNothingGoesUp() {
        var dood = ordinary().dead(zet -> zet.gewoon() && !zet.wat().startsWith("zegt "));
        assertThat(dood).extracting(Wegenkaart.Plek::nr).contains(0);
    }

    /** Offices that overlook what a party said that need not answer. */
    @Test
    void aRoundThatOverlooksAVoorwaardeIsFoundOut() {
        Predicate<Object> ziet =
                rij -> !(rij instanceof Afstemming een && een.onderdeel().equals("DJZ"));
        assertThat(explore(Werelden.vanzelf(), clock.instant(), ziet).leaks()).isNotEmpty();
    }

    private @Nullable Wegenkaart gewoneKaart;

    private Wegenkaart ordinary() {
        var kaart = gewoneKaart;
        if (kaart == null) kaart = explore(Werelden.gewoon(), clock.instant(), rij -> true);
        gewoneKaart = kaart;
        return kaart;
    }

    private Wegenkaart explore(Wereld wereld, Instant begin, Predicate<Object> ziet) {
        Begin.replace(echt, database, wereld, LocalDate.ofInstant(begin, NEDERLAND));
        var mensen = wereld.mensen().stream()
                .sorted()
                .map(een -> echt.getBean(Medewerkers.class).find(een).orElseThrow())
                .toList();
        var zetten = Zetten.of(wereld, mensen);
        huizen.forEach(een -> een.empty(begin, ziet));
        var eerste = huizen.getFirst();
        var nota = Begin.submitted(eerste.context(), eerste.klok(), wereld).kenmerk();
        return Wegenkaart.of(huizen.stream()
                .map(een -> new Hand(een, new Spel(een.context(), een.klok(), nota), wereld, zetten))
                .toList());
    }
}
