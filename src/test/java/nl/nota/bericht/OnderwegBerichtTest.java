package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.opmerking.Deelkring;
import nl.nota.opmerking.Spreken;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What changes under way is told to whom it concerns: the route, the term, who acts, and what was said beside it. */
@NotaTest
class OnderwegBerichtTest {
    private static final LocalDate DAG = LocalDate.of(2030, 1, 15);

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
    void whoIsReplacedInTheRouteIsToldAndWhoComesInItsPlaceIsAsked() {
        var kenmerk = asked();
        change(kenmerk, Wijzigsoort.VERVANGEN, "OCW", "KGG", null);
        assertThat(told("ocw")).last().isEqualTo("NIET_MEER_GEVRAAGD null OCW null");
        assertThat(sentences("ocw")).contains("Aan OCW wordt geen oordeel meer gevraagd.");
        assertThat(told("kgg")).containsExactly("BEURT AFSTEMMEN KGG 2030-01-15");
        assertThat(told("ez")).hasSize(1);
    }

    @Test
    void aPartyThatComesBackIsAskedAgain() {
        var kenmerk = asked();
        change(kenmerk, Wijzigsoort.VERVANGEN, "OCW", "KGG", null);
        change(kenmerk, Wijzigsoort.TOEGEVOEGD, "OCW", null, DAG);
        change(kenmerk, Wijzigsoort.VERVANGEN, "OCW", "DJZ", null);
        assertThat(told("ocw"))
                .containsExactly(
                        "BEURT AFSTEMMEN OCW 2030-01-15",
                        "NIET_MEER_GEVRAAGD null OCW null",
                        "BEURT AFSTEMMEN OCW 2030-01-15",
                        "NIET_MEER_GEVRAAGD null OCW null");
    }

    @Test
    void aTermThatMovesIsToldToThePartyAlone() {
        var kenmerk = asked();
        change(kenmerk, Wijzigsoort.TERMIJN, "EZ", null, DAG.plusDays(3));
        assertThat(told("ez")).last().isEqualTo("TERMIJN_GEWIJZIGD AFSTEMMEN EZ 2030-01-18");
        assertThat(sentences("ez"))
                .isEqualTo("Uw termijn is gewijzigd. Geef uw oordeel. Namens EZ. Uiterlijk 18 januari 2030.");
        assertThat(told("ocw")).hasSize(1);
    }

    @Test
    void aRetourTellsLineAndBewindspersonenWhatNoLongerCounts() {
        var kenmerk = loop.atLine("DIR", "PDGB");
        Notaloop.done(loop.initial("directeur", kenmerk, "DIR"));
        Notaloop.done(loop.initial("pdgb", kenmerk, "PDGB"));
        loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR);
        assertThat(told("directeur")).last().isEqualTo("PARAAF_VERVALLEN null DIR null");
        assertThat(told("opsteller")).last().isEqualTo("TERUG SCHRIJVEN  null");

        var besloten = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", besloten, Besluitsoort.AKKOORD);
        loop.decide("mindef", besloten, Besluitsoort.RETOUR);
        assertThat(told("stasdef")).last().isEqualTo("BESLUIT_VERVALLEN null STASDEF null");
        assertThat(told("mindef")).doesNotContain("BESLUIT_VERVALLEN null MINDEF null");
    }

    @Test
    void whoActsFromTodayForWhoIsAwayIsToldWhatLiesThere() {
        var kenmerk = asked();
        var begin = LocalDate.now(clock).plusDays(1);
        vervangen().by("ez", "kgg", Formule.AFWEZIGHEID, "", begin, begin.plusDays(2));
        wake();
        assertThat(told("kgg")).isEmpty();
        clock.advance(Duration.ofDays(1));
        wake();
        wake();
        assertThat(told("kgg")).containsExactly("BEURT AFSTEMMEN EZ 2030-01-15");
        assertThat(told("ez")).hasSize(1);

        clock.advance(Duration.ofDays(3));
        wake();
        vervangen().by("ez", "kgg", Formule.AFWEZIGHEID, "", begin.plusDays(3), begin.plusDays(9));
        wake();
        assertThat(told("kgg")).as("away again").hasSize(2);
        loop.agree(kenmerk, loop.versie(kenmerk), "ez");
    }

    @Test
    void whoReplacesAFunctieThatNobodyHoldsIsToldOfItsTurn() {
        var kenmerk = loop.atLine("DGB");
        assertThat(told("pdgb")).containsExactly("BEURT PARAFEREN DGB null");
        Notaloop.done(loop.initial("pdgb", kenmerk, "DGB"));
        assertThat(told("stasdef")).containsExactly("BEURT BESLUITEN STASDEF null");
    }

    @Test
    void anOpmerkingThatIsSharedIsToldToTheDraftersAndItsAnswerToWhoMadeIt() {
        var kenmerk = asked();
        var spreken = new Spreken(loop, kenmerk);
        var id = spreken.quote("ez", "KERNPUNTEN", "iets", null);
        assertThat(told("opsteller")).isEmpty();
        Notaloop.done(spreken.share("ez", id, Deelkring.OPSTELLERS));
        assertThat(told("opsteller")).containsExactly("OPMERKING_GEDEELD null EZ null");
        Notaloop.done(spreken.answer("opsteller", id, "Dat doen wij."));
        assertThat(told("ez")).last().isEqualTo("OPMERKING_BEANTWOORD null  null");
        assertThat(sentences("ez")).isEqualTo("Uw opmerking bij de nota is beantwoord.");
        assertThat(told("ocw", "secretariaat")).containsExactly("BEURT AFSTEMMEN OCW 2030-01-15");
        assertThat(sentences("opsteller")).doesNotContain("Kan dit anders", "iets");
    }

    @Test
    void whatChangedInTheHeadOfTheNotaIsNamedInDutch() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        database.owner().sql("""
            UPDATE concept_deel SET inhoud = replace(inhoud, 'Een onderwerp', 'Een geheim woord')
            WHERE kenmerk = ? AND deel = 'KOP'
            """).param(kenmerk.waarde()).update();
        loop.edit(kenmerk, "KERNPUNTEN", "Anders.");
        loop.submit(kenmerk);
        assertThat(sentences("ez"))
                .contains("Gewijzigd: Onderwerp, Kernpunten.")
                .doesNotContain("geheim");
    }

    private Kenmerk asked() {
        var kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(new Partij(1, "EZ", Set.of(), DAG, true), new Partij(1, "OCW", Set.of(), DAG, true)));
        loop.submit(kenmerk);
        return kenmerk;
    }

    private void change(
            Kenmerk kenmerk, Wijzigsoort soort, String code, @Nullable String door, @Nullable LocalDate uiterlijk) {
        var verzoek = new Routeverzoek(soort, code, door, 0, Set.of(), uiterlijk, true, false, "Daarom.", null);
        Notaloop.done(context.getBean(ChangingRoute.class).change(loop.who("secretariaat"), kenmerk, verzoek));
    }

    private Vervangen vervangen() {
        return new Vervangen(
                context.getBean(JdbcClient.class), context.getBean(Medewerkers.class), LocalDate.now(clock));
    }

    private void wake() {
        context.getBean(Wekronde.class).run();
    }

    private String sentences(String naam) {
        return String.join(
                " ", context.getBean(Berichttekst.class).zinnen(berichten(naam).getFirst()));
    }

    private List<String> told(String... namen) {
        return List.of(namen).stream()
                .flatMap(naam -> berichten(naam).reversed().stream())
                .map(een -> een.soort() + " " + een.taak() + " " + een.wie() + " " + een.uiterlijk())
                .toList();
    }

    private List<Bericht> berichten(String naam) {
        return context.getBean(Berichten.class).of(loop.who(naam).id(), Long.MAX_VALUE, 100);
    }
}
