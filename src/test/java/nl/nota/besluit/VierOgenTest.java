package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Fase;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Beslisregel;
import nl.nota.web.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody answers for others about a text of their own, and nobody acts by a right that is gone. */
@NotaTest
class VierOgenTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CleanDatabase clean;

    private Notaloop loop;

    @BeforeEach
    void begin() {
        clean.clean();
        loop = new Notaloop(context);
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM medewerker_rol WHERE rol = 'OPSTELLER' AND medewerker = ?")
                .param(loop.who("ez").id())
                .update();
        jdbc.sql("UPDATE medewerker_code SET eind = NULL WHERE code = 'EZ'").update();
    }

    @Test
    void whoAnsweredForAPartyCannotBeNamedToWriteAlong() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        draftsToo("ez");
        assertThat(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "ez"))
                .isEqualTo(Outcome.refused(
                        Reden.onjuist("nota.reden.sprak-al-mee", loop.who("ez").naam())));
    }

    @Test
    void whoWritesAlongAlreadyIsNotNamedAgain() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        var naming = loop.bean(NamingMedesteller.class);
        assertThat(naming.name(loop.who("opsteller"), kenmerk, "collega")).isInstanceOf(Outcome.Done.class);
        assertThat(naming.name(loop.who("opsteller"), kenmerk, "collega"))
                .isEqualTo(Outcome.refused(Reden.achterhaald(
                        "nota.reden.schrijft-al-mee", loop.who("collega").naam())));
    }

    @Test
    void whoDecidedBeforeARetourCannotBeNamedToWriteAlong() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.CONCEPT);
        assertThat(loop.bean(Besluiten.class)
                        .hasSpoken(kenmerk, loop.who("stasdef").id()))
                .isTrue();
        assertThat(loop.bean(Besluiten.class)
                        .hasSpoken(kenmerk, loop.who("mindef").id()))
                .isFalse();
    }

    @Test
    void whoWritesAlongCannotAnswerForAPartyAnyMore() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        draftsToo("ez");
        Notaloop.done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "EZ"));
        var versie = loop.submit(kenmerk);
        assertThat(loop.answer("ez", kenmerk, Oordeel.AKKOORD, versie)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theOneBeforeStaysADrafterAfterHandingOver() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        draftsToo("ez");
        var handing = loop.bean(HandingOverNota.class);
        Notaloop.done(handing.handOver(loop.who("opsteller"), kenmerk, "ez"));
        Notaloop.done(handing.handOver(loop.who("ez"), kenmerk, "collega"));
        assertThat(handing.handOver(loop.who("ez"), kenmerk, "opsteller")).isInstanceOf(Outcome.Refused.class);
        var versie = Notaloop.done(loop.bean(SubmittingNota.class).submit(loop.who("collega"), kenmerk));
        assertThat(loop.answer("ez", kenmerk, Oordeel.AKKOORD, versie))
                .isEqualTo(Outcome.refused(Reden.magNiet("nota.reden.eigen-nota")));
    }

    @Test
    void whoAnsweredForAPartyCannotBecomeTheSteller() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        draftsToo("ez");
        assertThat(loop.bean(HandingOverNota.class).handOver(loop.who("secretariaat"), kenmerk, "ez"))
                .isEqualTo(Outcome.refused(
                        Reden.onjuist("nota.reden.sprak-al-mee", loop.who("ez").naam())));
    }

    @Test
    void rightsAreThoseOfTheMomentOfTheCommandNotOfTheRequest() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        var versie = loop.submit(kenmerk);
        var before = loop.who("ez");
        jdbc.sql("UPDATE medewerker_code SET eind = ? WHERE code = 'EZ'")
                .param(LocalDate.of(2025, 1, 1))
                .update();
        assertThatThrownBy(() -> answer(before, kenmerk, versie)).isInstanceOf(NotFound.class);
    }

    private void answer(Medewerker wie, Kenmerk kenmerk, Versienummer versie) {
        loop.bean(RecordingAfstemming.class)
                .record(wie, kenmerk, new Antwoord("EZ", Oordeel.AKKOORD, "", List.of(), versie, null));
    }

    private void draftsToo(String wie) {
        jdbc.sql("INSERT INTO medewerker_rol (medewerker, rol) VALUES (?, 'OPSTELLER')")
                .param(loop.who(wie).id())
                .update();
    }
}
