package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.WithdrawingNota;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told what, for which cause, and who is not. */
@NotaTest
class BerichtTest {
    private static final Partij JURIDISCH =
            new Partij(1, "DJZ", Set.of("JURIDISCHE_OVERWEGINGEN"), LocalDate.of(2030, 1, 15), true);

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    JdbcClient jdbc;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Notaloop(context);
    }

    @Test
    void whoIsAskedIsToldWithItsDeadlineAndTheOneWhoAsksIsNot() {
        var kenmerk = loop.concept(Beslisregel.ALLE, List.of("STASDEF"), List.of(Notaloop.partij("EZ"), JURIDISCH));
        loop.submit(kenmerk);

        assertThat(told("ez")).containsExactly("BEURT AFSTEMMEN EZ null");
        assertThat(told("djz")).containsExactly("BEURT AFSTEMMEN DJZ 2030-01-15");
        assertThat(told("opsteller", "collega", "ocw", "stasdef", "kabinet")).isEmpty();
    }

    @Test
    void anAgreementThatLapsedIsToldWithThePlaceAndWithoutWordsOfTheText() {
        var kenmerk = loop.concept(Beslisregel.ALLE, List.of("STASDEF"), List.of(JURIDISCH, Notaloop.partij("EZ")));
        loop.agree(kenmerk, loop.submit(kenmerk), "djz");
        loop.edit(kenmerk, "JURIDISCHE_OVERWEGINGEN", "Zilvervos.");
        loop.submit(kenmerk);

        assertThat(told("djz"))
                .containsExactly(
                        "BEURT AFSTEMMEN DJZ 2030-01-15", "AKKOORD_VERVALLEN OPNIEUW_AFSTEMMEN DJZ 2030-01-15");
        var bericht = berichten("djz").getFirst();
        assertThat(bericht.plaatsen()).containsExactly("Juridische overwegingen");
        assertThat(context.getBean(Berichttekst.class).zinnen(bericht))
                .contains("Gewijzigd: Juridische overwegingen.")
                .noneMatch(zin -> zin.contains("Zilvervos"));
        assertThat(told("ez")).hasSize(1);
    }

    @Test
    void anAgreementThatHoldsForTheNewVersieIsToldToo() {
        var kenmerk = loop.concept(Beslisregel.ALLE, List.of("STASDEF"), List.of(JURIDISCH, Notaloop.partij("EZ")));
        loop.agree(kenmerk, loop.submit(kenmerk), "djz");
        loop.edit(kenmerk, "KERNPUNTEN", "Anders.");
        loop.submit(kenmerk);

        assertThat(told("djz")).last().isEqualTo("AKKOORD_MEEGENOMEN null DJZ null");
    }

    @Test
    void eachVoorwaardeIsATaskOfItsOwnForWhoeverWritesAndABezwaarIsTold() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW", "KGG");
        var versie = loop.submit(kenmerk);
        loop.answer("ez", kenmerk, Oordeel.AKKOORD_MITS, versie);
        loop.answer("ocw", kenmerk, Oordeel.AKKOORD_MITS, versie);
        loop.answer("kgg", kenmerk, Oordeel.NIET_AKKOORD, versie);

        assertThat(told("opsteller"))
                .containsExactly("BEURT VERWERKEN  null", "BEURT VERWERKEN  null", "BEZWAAR null KGG null");
    }

    @Test
    void theLastAgreementTheOfferAndTheDecisionsAreToldToWhomTheyConcern() {
        var kenmerk = loop.offered(Beslisregel.VOLGORDE);
        assertThat(told("opsteller")).containsExactly("AFGESTEMD AANBIEDEN  null");
        assertThat(told("secretariaat")).containsExactly("BEURT AANBIEDEN  null");
        assertThat(told("stasdef")).containsExactly("BEURT BESLUITEN STASDEF null");
        assertThat(told("mindef")).isEmpty();

        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        assertThat(told("mindef")).containsExactly("BEURT BESLUITEN MINDEF null");
        assertThat(told("stasdef")).hasSize(1);

        loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD);
        assertThat(told("opsteller")).containsExactly("AFGESTEMD AANBIEDEN  null", "BESLOTEN null  null");
        assertThat(told("mindef")).hasSize(1);
    }

    @Test
    void theStellerIsToldOfARetourAndNotOfTakingTheNotaBackOneself() {
        var retour = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", retour, Besluitsoort.RETOUR);
        assertThat(told("opsteller")).last().isEqualTo("TERUG SCHRIJVEN  null");

        var eigen = loop.offered(Beslisregel.ALLE);
        var aantal = told("opsteller").size();
        Notaloop.done(context.getBean(RecallingNota.class).recall(loop.who("opsteller"), eigen, "Het moet anders."));
        assertThat(told("opsteller")).hasSize(aantal);
    }

    @Test
    void whoeverHadSomethingToDoIsToldThatTheNotaWasWithdrawn() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
        loop.agree(kenmerk, loop.submit(kenmerk), "ocw");
        Notaloop.done(context.getBean(WithdrawingNota.class)
                .withdraw(loop.who("secretariaat"), kenmerk, "Het hoeft niet meer."));

        assertThat(told("ez")).last().isEqualTo("INGETROKKEN null  null");
        assertThat(told("opsteller")).last().isEqualTo("INGETROKKEN null  null");
        assertThat(told("ocw")).hasSize(1);
        assertThat(told("secretariaat")).isEmpty();
    }

    @Test
    void oneCauseIsOneMessageToAPersonAndNamesItsRowOfTheLedger() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR);
        var oorzaken =
                jdbc.sql("SELECT oorzaak FROM bericht").query(String.class).list();

        assertThat(oorzaken).allMatch(oorzaak -> isRow(kenmerk, oorzaak));
        assertThat(jdbc.sql("SELECT count(*) FROM bericht GROUP BY oorzaak, ontvanger HAVING count(*) > 1")
                        .query(Integer.class)
                        .list())
                .isEmpty();
    }

    @Test
    void nobodyIsEverToldOfAnOwnAct() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR);
        loop.edit(kenmerk, "KERNPUNTEN", "Anders.");
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");

        assertThat(jdbc.sql("""
            SELECT b.soort FROM bericht b JOIN medewerker m ON m.id = b.ontvanger
            JOIN gebeurtenis g ON b.oorzaak = g.keten || '/' || g.n WHERE g.door = m.gebruikersnaam
            """).query(String.class).list()).isEmpty();
        assertThat(berichten("opsteller")).isNotEmpty();
    }

    private boolean isRow(Kenmerk kenmerk, String oorzaak) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM gebeurtenis WHERE keten || '/' || n = :oorzaak AND keten = :keten)")
                .param("oorzaak", oorzaak)
                .param("keten", kenmerk.waarde())
                .query(Boolean.class)
                .single();
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
