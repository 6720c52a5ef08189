package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.Statements;
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
        database.clean();
    }

    @Test
    void aVervangerAnswersForTheCodesOfWhoIsReplaced() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        var tom = who("ez");
        assertThat(tom.codes()).containsExactlyInAnyOrder("EZ", "DJZ");
        assertThat(tom.eigen()).containsExactly("EZ");
        assertThat(tom.answersFor("DJZ")).isTrue();
        assertThat(tom.actsFor("EZ")).isEmpty();
        assertThat(tom.actsFor("DJZ"))
                .get()
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
    void whoSomebodyIsIsStillOneQuestion() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        vervangen.by("hdfc", "ez", Formule.MANDAAT);
        assertThat(Statements.during(() -> who("ez"))).hasSize(1);
    }

    private Medewerker who(String naam) {
        return medewerkers.find(naam).orElseThrow();
    }
}
