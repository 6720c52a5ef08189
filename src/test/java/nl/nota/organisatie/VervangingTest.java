package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who acts for whom is judged on the day itself, and goes one step. */
@NotaTest
class VervangingTest {
    @Autowired
    Medewerkers medewerkers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Clock clock;

    private LocalDate vandaag;
    private Vervangen vervangen;

    @BeforeEach
    void nobodyReplacesAnybody() {
        database.clean();
        vandaag = LocalDate.now(clock);
        vervangen = new Vervangen(jdbc, medewerkers, vandaag);
    }

    @AfterEach
    void everybodyIsBack() {
        database.owner().sql("UPDATE medewerker SET actief = true").update();
        database.owner()
                .sql("DELETE FROM functievervanging WHERE grondslag = 'Proefregeling'")
                .update();
        database.owner()
                .sql("DELETE FROM medewerker_code WHERE code = 'CDS' AND begin = ?")
                .param(vandaag)
                .update();
        database.clean();
    }

    @Test
    void aVervangerAnswersForTheCodesOfWhoIsReplaced() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        var tom = who("ez");
        assertThat(tom.codes()).containsExactlyInAnyOrder("EZ", "DJZ");
        assertThat(tom.eigen()).containsExactly("EZ");
        assertThat(tom.answersFor("DJZ")).isTrue();
        assertThat(tom.vervangingenFor("EZ")).isEmpty();
        assertThat(tom.vervangingenFor("DJZ"))
                .singleElement()
                .extracting(een -> Objects.requireNonNull(een.van()).naam(), Vervanging::formule, Vervanging::grondslag)
                .containsExactly("Eva Lindeman", Formule.AFWEZIGHEID, "Vervangingsregeling, artikel 2");
    }

    @Test
    void aVervangingIsNotPassedOn() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        vervangen.by("ez", "ocw", Formule.AFWEZIGHEID);
        assertThat(who("ocw").codes()).containsExactlyInAnyOrder("OCW", "EZ");
    }

    @Test
    void itHoldsFromItsFirstDayThroughItsLast() {
        vervangen.by("djz", "ez", Formule.OPDRACHT, "", vandaag.plusDays(1), vandaag.plusDays(3));
        vervangen.by("djz", "ocw", Formule.OPDRACHT, "", vandaag.minusDays(3), vandaag.minusDays(1));
        vervangen.by("djz", "kgg", Formule.OPDRACHT, "", vandaag, vandaag);
        assertThat(who("ez").answersFor("DJZ")).isFalse();
        assertThat(who("ocw").answersFor("DJZ")).isFalse();
        assertThat(who("kgg").answersFor("DJZ")).isTrue();
    }

    @Test
    void onlyTheNamedCodesAndOnlyThoseThatAreHeld() {
        vervangen.by("djz", "ez", Formule.MANDAAT, "CDS HDFC", vandaag, vandaag);
        assertThat(who("ez").codes()).containsExactly("EZ");
        vervangen.by("djz", "ocw", Formule.MANDAAT, "CDS DJZ", vandaag, vandaag);
        assertThat(who("ocw").codes()).containsExactlyInAnyOrder("OCW", "DJZ");
    }

    @Test
    void onceItIsEndedOrTheOtherIsGoneItGivesNothing() {
        vervangen.withdraw(vervangen.by("djz", "ez", Formule.AFWEZIGHEID));
        vervangen.by("hdfc", "ez", Formule.AFWEZIGHEID);
        assertThat(who("ez").codes()).containsExactlyInAnyOrder("EZ", "HDFC");
        database.owner()
                .sql("UPDATE medewerker SET actief = false WHERE gebruikersnaam = 'hdfc'")
                .update();
        assertThat(who("ez").codes()).containsExactly("EZ");
    }

    @Test
    void theSameIsNotGrantedTwiceForTheSameDays() {
        var eerste = vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        assertThatThrownBy(() -> vervangen.by("djz", "ez", Formule.MANDAAT, "", vandaag, vandaag))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("vervanging_eenmaal");
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID, "", vandaag.plusDays(2), vandaag.plusDays(2));
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID, "DJZ", vandaag, vandaag);
        vervangen.by("djz", "ocw", Formule.AFWEZIGHEID);
        vervangen.withdraw(eerste);
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
    }

    @Test
    void aFunctieThatStandsInDoesSoBetweenItsDaysAndAlsoWhileTheHolderIsThere() {
        standsIn("CDS", "DJZ", vandaag, vandaag);
        standsIn("HDFC", "DJZ", vandaag.plusDays(1), null);
        standsIn("SG", "DJZ", null, vandaag.minusDays(1));
        assertThat(who("djz").codes()).containsExactlyInAnyOrder("DJZ", "CDS");
        assertThat(who("djz").vervangingenFor("CDS"))
                .singleElement()
                .extracting(een -> Objects.requireNonNull(een.van()).naam(), Vervanging::formule, Vervanging::grondslag)
                .containsExactly("Marleen Kuipers", Formule.WAARNEMING, "Proefregeling");
    }

    @Test
    void aFunctieThatStandsInGoesOneStepAndIsNotPassedOn() {
        standsIn("CDS", "DJZ", vandaag, null);
        standsIn("DJZ", "EZ", vandaag, null);
        vervangen.by("djz", "ocw", Formule.AFWEZIGHEID);
        assertThat(who("ez").codes()).containsExactlyInAnyOrder("EZ", "DJZ");
        assertThat(who("ocw").codes()).containsExactlyInAnyOrder("OCW", "DJZ");
    }

    @Test
    void everyHolderOfTheFunctieCanBeTheOneWhoIsReplaced() {
        standsIn("CDS", "DJZ", vandaag, null);
        database.owner()
                .sql("INSERT INTO medewerker_code (medewerker, code, begin) SELECT id, 'CDS', ? FROM medewerker"
                        + " WHERE gebruikersnaam = 'hdfc'")
                .param(vandaag)
                .update();
        assertThat(who("djz").vervangingenFor("CDS"))
                .extracting(een -> Objects.requireNonNull(een.van()).gebruikersnaam())
                .containsExactly("cds", "hdfc");
    }

    @Test
    void noFunctieStandsInForABewindspersoon() {
        assertThat(jdbc.sql("SELECT f.functie FROM functievervanging f JOIN onderdeel o ON o.code = f.functie"
                                + " WHERE o.soort = 'BEWINDSPERSOON'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void whoSomebodyIsIsStillOneQuestion() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        vervangen.by("hdfc", "ez", Formule.MANDAAT);
        assertThat(Statements.during(() -> who("ez"))).hasSize(1);
    }

    private void standsIn(String functie, String vervanger, @Nullable LocalDate begin, @Nullable LocalDate eind) {
        database.owner()
                .sql("INSERT INTO functievervanging VALUES (:functie, :vervanger, 'WAARNEMING', 'Proefregeling', :begin, :eind)")
                .param("functie", functie)
                .param("vervanger", vervanger)
                .param("begin", begin == null ? LocalDate.EPOCH : begin)
                .param("eind", eind, Types.DATE)
                .update();
    }

    private Medewerker who(String naam) {
        return medewerkers.find(naam).orElseThrow();
    }
}
