package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@NotaTest
class MedewerkersTest {
    @Autowired
    private Medewerkers medewerkers;

    @Autowired
    private DemoMensen demo;

    @Autowired
    private CleanDatabase database;

    @AfterEach
    void undo() {
        database.owner().sql("DELETE FROM medewerker_code WHERE code = 'HDP'").update();
        database.owner().sql("UPDATE medewerker SET actief = true").update();
    }

    @Test
    void theDemoHasExactlyThePeopleOfTheManual() {
        assertThat(medewerkers.all())
                .extracting(Medewerker::gebruikersnaam)
                .containsExactlyInAnyOrder(
                        "opsteller",
                        "collega",
                        "adviseur",
                        "secretariaat",
                        "ez",
                        "ocw",
                        "kgg",
                        "cds",
                        "hdfc",
                        "djz",
                        "jurist",
                        "dco",
                        "directeur",
                        "pdgb",
                        "sg",
                        "stasdef",
                        "mindef",
                        "kabinet",
                        "woo",
                        "woo2",
                        "archief",
                        "archief2",
                        "audit",
                        "beheer");
        assertThat(medewerkers.all()).extracting(Medewerker::naam).isSorted();
        assertThat(demo.all()).hasSize(24);
    }

    @ParameterizedTest
    @CsvSource({"ez,EZ", "kgg,KGG", "dco,DCo", "pdgb,PDGB", "sg,SG", "stasdef,STASDEF", "mindef,MINDEF"})
    void whoHoldsACodeAnswersForItAndForNothingElse(String naam, String code) {
        var medewerker = medewerkers.find(naam).orElseThrow();
        assertThat(medewerker.eigen()).containsExactly(code);
        assertThat(medewerker.rollen()).isEmpty();
        assertThat(medewerkers.answeringFor(code)).containsExactly(medewerker);
        assertThat(medewerkers.find(medewerker.id())).contains(medewerker);
    }

    @ParameterizedTest
    @CsvSource({"opsteller,OPSTELLER", "secretariaat,SECRETARIAAT", "woo2,WOO", "beheer,BEHEER", "kabinet,KABINET"})
    void whoHasARoleHasNoCode(String naam, Rol rol) {
        var medewerker = medewerkers.find(naam).orElseThrow();
        assertThat(medewerker.rollen()).containsExactly(rol);
        assertThat(medewerker.codes()).isEmpty();
    }

    @Test
    void aUserNameIsFoundInWhateverCapitals() {
        assertThat(medewerkers.find(" Opsteller ")).isPresent();
        assertThat(medewerkers.find("niemand")).isEmpty();
        assertThat(medewerkers.find(new UUID(0, 0))).isEmpty();
    }

    @Test
    void aCodeCountsFromItsFirstDayThroughItsLast() {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        answer("ez", today, today);
        answer("ocw", today.plusDays(1), today.plusDays(9));
        answer("kgg", today.minusDays(9), today.minusDays(1));
        assertThat(medewerkers.answeringFor("HDP"))
                .extracting(Medewerker::gebruikersnaam)
                .containsExactly("ez");
        assertThat(medewerkers.find("kgg").orElseThrow().answersFor("HDP")).isFalse();
    }

    @Test
    void whoIsBlockedIsNobodyButKeepsANameInTheTrail() {
        database.owner()
                .sql("UPDATE medewerker SET actief = false WHERE gebruikersnaam = 'ez'")
                .update();
        assertThat(medewerkers.find("ez")).isEmpty();
        assertThat(medewerkers.answeringFor("EZ")).isEmpty();
        assertThat(medewerkers.all()).hasSize(23);
        assertThat(medewerkers.named(List.of("ez", "niemand"))).isEqualTo(Map.of("ez", "Tom Verhagen"));
        assertThat(medewerkers.named(List.of())).isEmpty();
    }

    private void answer(String naam, LocalDate begin, LocalDate eind) {
        database.owner()
                .sql("INSERT INTO medewerker_code SELECT id, 'HDP', ?, ? FROM medewerker WHERE gebruikersnaam = ?")
                .params(begin, eind, naam)
                .update();
    }
}
