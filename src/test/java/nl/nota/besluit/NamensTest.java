package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.logboek.Logboek;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.overzicht.Notabeelden;
import nl.nota.overzicht.Spoor;
import nl.nota.route.Beslisregel;
import nl.nota.web.NotFound;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever acts in the place of another does so under both names, and neither of them wrote the nota. */
@NotaTest
class NamensTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CleanDatabase clean;

    @Autowired
    Clock clock;

    private Notaloop loop;
    private Vervangen vervangen;

    @BeforeEach
    void begin() {
        clean.clean();
        loop = new Notaloop(context);
        vervangen = new Vervangen(jdbc, loop.bean(Medewerkers.class), LocalDate.now(clock));
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM medewerker_rol WHERE rol = 'OPSTELLER' AND medewerker = ?")
                .param(loop.who("djz").id())
                .update();
        clean.clean();
    }

    @Test
    void bothNamesStandWithWhatWasSaid() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        var kenmerk = round("DJZ");
        Notaloop.done(answer("ez", "DJZ", kenmerk, null));
        var gezegd = loop.bean(Afstemmingen.class).of(kenmerk).getFirst();
        assertThat(gezegd.door()).isEqualTo(loop.who("ez").id());
        assertThat(gezegd.namens()).isEqualTo(loop.who("djz").id());
        assertThat(gezegd.formule()).isEqualTo(Formule.AFWEZIGHEID);
        var regel = loop.bean(Logboek.class).trail(kenmerk.waarde()).getLast();
        assertThat(regel.namens()).isEqualTo("DJZ");
        assertThat(regel.inhoud())
                .containsAllEntriesOf(Map.of(
                        "formule", "AFWEZIGHEID", "grondslag", "Vervangingsregeling, artikel 2", "vervangt", "djz"));
        var beeld = loop.bean(Notabeelden.class).of(loop.who("opsteller"), kenmerk);
        assertThat(beeld.spoor()).extracting(Spoor.Stap::naam).endsWith("Tom Verhagen, b.a. Eva Lindeman");
        assertThat(beeld.wie(gezegd)).isEqualTo("Tom Verhagen, b.a. Eva Lindeman");
    }

    @Test
    void forTheOwnCodeNobodyIsReplaced() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        var kenmerk = round("EZ");
        assertThat(answer("ez", "EZ", kenmerk, "djz"))
                .isEqualTo(Outcome.refused(Reden.onjuist("nota.reden.niet-namens", "EZ", "djz")));
        Notaloop.done(answer("ez", "EZ", kenmerk, null));
        assertThat(loop.bean(Afstemmingen.class).of(kenmerk).getFirst().namens())
                .isNull();
    }

    @Test
    void aNameThatIsGivenMustBeThatOfWhoIsReplaced() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        var kenmerk = round("DJZ");
        assertThat(answer("ez", "DJZ", kenmerk, "hdfc"))
                .isEqualTo(Outcome.refused(Reden.onjuist("nota.reden.niet-namens", "DJZ", "hdfc")));
        assertThat(answer("ez", "DJZ", kenmerk, "Djz")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void neitherWhoActsNorWhoIsReplacedWroteTheNota() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        var kenmerk = loop.concept(Beslisregel.ALLE, "DJZ");
        draftsToo("djz");
        Notaloop.done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "djz"));
        loop.submit(kenmerk);
        assertThat(answer("ez", "DJZ", kenmerk, null))
                .asInstanceOf(InstanceOfAssertFactories.type(Outcome.Refused.class))
                .extracting(Outcome.Refused::redenen, InstanceOfAssertFactories.LIST)
                .contains(Reden.magNiet("nota.reden.vervangt-schrijver", "DJZ"));
        var beeld = loop.bean(Notabeelden.class).of(loop.who("ez"), kenmerk);
        assertThat(beeld.handelingen()).doesNotContain("AFSTEMMEN");
        assertThat(beeld.vragen().afstemming()).isEmpty();
    }

    @Test
    void whoWasReplacedInAnAnswerCannotWriteAlongAfterwards() {
        vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        var kenmerk = loop.concept(Beslisregel.ALLE, "DJZ", "HDFC");
        loop.submit(kenmerk);
        Notaloop.done(answer("ez", "DJZ", kenmerk, null));
        draftsToo("djz");
        assertThat(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "djz"))
                .isEqualTo(Outcome.refused(Reden.onjuist("nota.reden.sprak-al-mee", "Eva Lindeman")));
    }

    @Test
    void whatWhoIsReplacedWroteIsNotOpenedByIt() {
        vervangen.by("opsteller", "ez", Formule.AFWEZIGHEID);
        var kenmerk = loop.concept(Beslisregel.ALLE, "DJZ");
        assertThatThrownBy(() -> loop.bean(Notabeelden.class).of(loop.who("ez"), kenmerk))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itIsJudgedAtTheMomentOfTheAct() {
        var id = vervangen.by("djz", "ez", Formule.AFWEZIGHEID);
        var kenmerk = round("DJZ");
        var before = loop.who("ez");
        vervangen.withdraw(id);
        var antwoord = new Antwoord("DJZ", Oordeel.AKKOORD, "", List.of(), loop.versie(kenmerk), null);
        assertThatThrownBy(() -> loop.bean(RecordingAfstemming.class).record(before, kenmerk, antwoord))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aBewindspersoonDecidesForAnotherOnlyByWaarneming() {
        vervangen.by("mindef", "stasdef", Formule.MANDAAT);
        var kenmerk = loop.offered(Beslisregel.ALLE);
        assertThat(decide("stasdef", kenmerk))
                .isEqualTo(Outcome.refused(Reden.magNiet("besluit.reden.geen-waarneming", "MINDEF", "namens deze")));
        clean.owner().sql("UPDATE vervanging SET formule = 'WAARNEMING'").update();
        Notaloop.done(decide("stasdef", kenmerk));
        assertThat(loop.bean(Besluiten.class).of(kenmerk).getFirst().namens())
                .isEqualTo(loop.who("mindef").id());
    }

    @Test
    void anOfficialNeverDecidesForABewindspersoon() {
        vervangen.by("mindef", "sg", Formule.WAARNEMING);
        var kenmerk = loop.offered(Beslisregel.ALLE);
        assertThat(decide("sg", kenmerk))
                .isEqualTo(Outcome.refused(Reden.magNiet("besluit.reden.geen-waarneming", "MINDEF", "wnd.")));
    }

    private Kenmerk round(String partij) {
        var kenmerk = loop.concept(Beslisregel.ALLE, partij);
        loop.submit(kenmerk);
        return kenmerk;
    }

    private Outcome<?> answer(String wie, String code, Kenmerk kenmerk, @Nullable String namens) {
        return loop.bean(RecordingAfstemming.class)
                .record(
                        loop.who(wie),
                        kenmerk,
                        new Antwoord(code, Oordeel.AKKOORD, "", List.of(), loop.versie(kenmerk), null, namens));
    }

    private Outcome<?> decide(String wie, Kenmerk kenmerk) {
        var beslissing = new Beslissing("MINDEF", Besluitsoort.AKKOORD, "", null, List.of(), loop.versie(kenmerk));
        return loop.bean(DecidingNota.class).decide(loop.who(wie), kenmerk, beslissing);
    }

    private void draftsToo(String wie) {
        jdbc.sql("INSERT INTO medewerker_rol (medewerker, rol) VALUES (?, 'OPSTELLER')")
                .param(loop.who(wie).id())
                .update();
    }
}
