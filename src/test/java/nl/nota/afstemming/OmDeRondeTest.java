package nl.nota.afstemming;

import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notaweergave;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.NotaJson;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happens around the answers: haltes, taking back, silence, and answers from outside. */
@NotaTest
class OmDeRondeTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private LocalDate begin;

    @BeforeEach
    void empty() {
        database.clean();
        loop = new Notaloop(context);
        begin = LocalDate.now(clock);
    }

    @Test
    void aPartySeesTheNotaOnlyFromItsHalteOn() {
        var kenmerk = along(new Partij(1, "EZ", Set.of(), null, true), new Partij(2, "HDFC", Set.of(), null, true));
        var versie = loop.submit(kenmerk);
        assertThat(nota(kenmerk, "opsteller").aanZet()).containsExactly("EZ");
        assertThatThrownBy(() -> loop.answer("hdfc", kenmerk, Oordeel.AKKOORD, versie))
                .isInstanceOf(NotFound.class);
        loop.agree(kenmerk, versie, "ez");
        assertThat(nota(kenmerk, "hdfc").aanZet()).containsExactly("HDFC");
        loop.agree(kenmerk, versie, "hdfc");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
    }

    @Test
    void whoWasAskedOnceMayAnswerAlsoWhenAnEarlierHalteOpensAgain() {
        var kenmerk = along(
                new Partij(1, "EZ", Set.of(Sjabloon.COMMUNICATIE), null, true),
                new Partij(2, "HDFC", Set.of(), null, true));
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        loop.edit(kenmerk, Sjabloon.COMMUNICATIE, "Anders.");
        var versie2 = loop.submit(kenmerk);
        assertThat(nota(kenmerk, "opsteller").aanZet()).containsExactly("EZ");
        loop.agree(kenmerk, versie2, "hdfc");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_AFSTEMMING);
        loop.agree(kenmerk, versie2, "ez");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
    }

    @Test
    void aBezwaarHoldsNothingUpAndIsReadByEverybodyWhoReadsTheSheet() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        var versie = loop.submit(kenmerk);
        done(loop.answer("hdfc", kenmerk, Oordeel.NIET_AKKOORD, versie));
        loop.agree(kenmerk, versie, "ez");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
        assertThat(nota(kenmerk, "ez").afwijkendeStandpunten())
                .containsExactly(new NotaJson.AfwijkendJson("HDFC", "Toelichting", 1, null));
        assertThat(nota(kenmerk, "ez").afgestemdMet()).containsExactly("EZ");
    }

    @Test
    void anAnswerThatIsTakenBackOpensTheRoundAgainAndStaysOnRecord() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        var id = UUID.fromString(nota(kenmerk, "ez").afstemming().getFirst().id());
        assertThat(codes(withdraw("ez", kenmerk, id, " "))).containsExactly("afstemming.reden.intrekreden-verplicht");
        assertThat(codes(withdraw("secretariaat", kenmerk, id, "Nee."))).containsExactly("nota.reden.niet-bevoegd");
        done(withdraw("ez", kenmerk, id, "Toch niet."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_AFSTEMMING);
        var partij = nota(kenmerk, "opsteller").afstemming().getFirst();
        assertThat(partij.stand()).isEqualTo("GEVRAAGD");
        assertThat(partij.intrekking()).extracting(een -> een.reden()).isEqualTo("Toch niet.");
        assertThat(codes(withdraw("ez", kenmerk, id, "Nog eens."))).containsExactly("afstemming.reden.geldt-niet-meer");
        loop.agree(kenmerk, versie, "ez");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
        assertThat(rows("afstemming")).isEqualTo(2);
    }

    @Test
    void anAgreementThatWasCarriedAlongIsTakenBackWithoutAReasonAndAReplacedOneNotAtAll() {
        var kenmerk = along(new Partij(1, "EZ", Set.of(Sjabloon.COMMUNICATIE), null, true), Notaloop.partij("HDFC"));
        var versie = loop.submit(kenmerk);
        done(loop.answer("ez", kenmerk, Oordeel.NIET_AKKOORD, versie));
        var eerste = UUID.fromString(nota(kenmerk, "ez").afstemming().getFirst().id());
        loop.agree(kenmerk, versie, "ez");
        var tweede = UUID.fromString(nota(kenmerk, "ez").afstemming().getFirst().id());
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Anders.");
        loop.submit(kenmerk);
        assertThat(nota(kenmerk, "ez").afstemming().getFirst().meegenomen()).isTrue();
        assertThat(codes(withdraw("ez", kenmerk, eerste, ""))).containsExactly("afstemming.reden.geldt-niet-meer");
        done(withdraw("ez", kenmerk, tweede, ""));
        assertThat(nota(kenmerk, "ez").afstemming().getFirst().stand()).isEqualTo("GEVRAAGD");
    }

    @Test
    void silenceIsRecordedAfterTheTermAndNeverIsAgreement() {
        var vandaag = LocalDate.now(clock);
        var kenmerk = along(new Partij(1, "EZ", Set.of(), vandaag, true), new Partij(1, "HDFC", Set.of(), null, true));
        var versie = loop.submit(kenmerk);
        assertThat(codes(silence(kenmerk, "EZ"))).containsExactly("afstemming.reden.termijn-loopt");
        assertThat(codes(silence(kenmerk, "HDFC"))).containsExactly("afstemming.reden.zonder-termijn");
        assertThat(codes(silence(kenmerk, "OCW"))).containsExactly("afstemming.reden.geen-partij");
        later(1);
        assertThat(codes(silence(kenmerk, "EZ"))).containsExactly("afstemming.reden.geen-tijd");
        later(7);
        done(silence(kenmerk, "EZ"));
        assertThat(codes(silence(kenmerk, "EZ"))).containsExactly("afstemming.reden.heeft-geantwoord");
        loop.agree(kenmerk, versie, "hdfc");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
        assertThat(nota(kenmerk, "hdfc").afgestemdMet()).containsExactly("HDFC");
    }

    @Test
    void whoseHalteOpenedAfterItsDayStillHasAFullWorkingDay() {
        var dag = LocalDate.now(clock).plusDays(1);
        var kenmerk = along(new Partij(1, "EZ", Set.of(), dag, true), new Partij(2, "HDFC", Set.of(), dag, true));
        var versie = loop.submit(kenmerk);
        later(14);
        loop.agree(kenmerk, versie, "ez");
        assertThat(codes(silence(kenmerk, "HDFC"))).containsExactly("afstemming.reden.geen-tijd");
        later(21);
        done(silence(kenmerk, "HDFC"));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
    }

    @Test
    void anotherTextAfterTheTermGivesThePartyThatAnswersForItAFullWorkingDay() {
        var dag = LocalDate.now(clock).plusDays(1);
        var kenmerk = along(
                new Partij(1, "EZ", Set.of(Sjabloon.COMMUNICATIE), dag, true),
                new Partij(1, "HDFC", Set.of(), dag, true));
        loop.agree(kenmerk, loop.submit(kenmerk), "hdfc");
        later(14);
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Anders.");
        loop.submit(kenmerk);
        assertThat(codes(silence(kenmerk, "HDFC"))).containsExactly("afstemming.reden.geen-tijd");
        done(silence(kenmerk, "EZ"));
        later(21);
        done(silence(kenmerk, "HDFC"));
    }

    @Test
    void theRoundClosesWhenOnlyTheVoorwaardeOfWhoNeedNotAnswerWasOpenAndItIsTakenBack() {
        var kenmerk = along(new Partij(1, "EZ", Set.of(), null, false), Notaloop.partij("HDFC"));
        var versie = loop.submit(kenmerk);
        done(loop.answer("ez", kenmerk, Oordeel.AKKOORD_MITS, versie));
        loop.agree(kenmerk, versie, "hdfc");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_AFSTEMMING);
        assertThat(nota(kenmerk, "opsteller").aanZet()).containsExactly("STELLER");
        var id = UUID.fromString(nota(kenmerk, "ez").afstemming().getFirst().id());
        done(withdraw("ez", kenmerk, id, "Toch niet nodig."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
    }

    @Test
    void whatAPartySaidBeforeIsReadByItselfAndByWhoFollowsTheNotaAndByNoOtherParty() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        var versie = loop.submit(kenmerk);
        done(loop.answer("hdfc", kenmerk, Oordeel.NIET_AKKOORD, versie));
        loop.agree(kenmerk, versie, "hdfc");
        var id = UUID.fromString(nota(kenmerk, "hdfc").afstemming().getLast().id());
        done(withdraw("hdfc", kenmerk, id, "Verkeerd gelezen."));
        for (var wie : List.of("opsteller", "hdfc", "secretariaat"))
            assertThat(nota(kenmerk, wie).afstemming().getLast().eerder())
                    .as(wie)
                    .extracting(
                            NotaJson.EerderJson::oordeel,
                            een -> een.intrekking() == null
                                    ? ""
                                    : een.intrekking().reden())
                    .containsExactly(tuple("NIET_AKKOORD", ""), tuple("AKKOORD", "Verkeerd gelezen."));
        assertThat(nota(kenmerk, "ez").afstemming().getLast().eerder()).isEmpty();
    }

    @Test
    void whatAPartyOutsideSaidIsRecordedWithItsEvidenceAndShownAsThat() {
        var kenmerk = along(Notaloop.partij("BZK"), Notaloop.partij("EZ"));
        var versie = loop.submit(kenmerk);
        var id = done(extern("opsteller", kenmerk, "BZK", versie));
        var partij = nota(kenmerk, "secretariaat").afstemming().getFirst();
        assertThat(partij.stand()).isEqualTo("GELDIG");
        assertThat(partij.door()).isEqualTo(loop.who("opsteller").naam());
        assertThat(partij.extern()).extracting(een -> een.naam()).isEqualTo("A. de Boer");
        assertThat(loop.bean(Bewijzen.class).find(kenmerk, id))
                .hasValueSatisfying(een -> assertThat(een.inhoud())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("Akkoord."));
        assertThat(codes(extern("opsteller", kenmerk, "EZ", versie))).containsExactly("afstemming.reden.niet-extern");
        assertThat(codes(extern("ez", kenmerk, "BZK", versie))).contains("nota.reden.niet-bevoegd");
    }

    private void later(int dagen) {
        clock.set(begin.plusDays(dagen).atTime(9, 0).atZone(clock.getZone()).toInstant());
    }

    private Kenmerk along(Partij... partijen) {
        return loop.concept(Beslisregel.ALLE, List.of("STASDEF"), List.of(partijen));
    }

    private Outcome<UUID> withdraw(String wie, Kenmerk kenmerk, UUID id, String reden) {
        return loop.bean(WithdrawingAfstemming.class).withdraw(loop.who(wie), kenmerk, id, reden);
    }

    private Outcome<UUID> silence(Kenmerk kenmerk, String onderdeel) {
        return loop.bean(RecordingGeenReactie.class).record(loop.who("secretariaat"), kenmerk, onderdeel);
    }

    private Outcome<UUID> extern(String wie, Kenmerk kenmerk, String onderdeel, Versienummer versie) {
        var antwoord = new Antwoord(onderdeel, Oordeel.AKKOORD, "", List.of(), versie, null);
        var mail = "Akkoord.".getBytes(StandardCharsets.UTF_8);
        var externe = new Externe("A. de Boer", LocalDate.now(clock), "mail.txt", mail);
        return loop.bean(RecordingExterne.class).record(loop.who(wie), kenmerk, antwoord, externe);
    }

    private NotaJson nota(Kenmerk kenmerk, String wie) {
        return (NotaJson)
                loop.bean(Notaweergave.class).of(loop.who(wie), kenmerk).nota();
    }

    private int rows(String tabel) {
        return database.owner()
                .sql("SELECT count(*) FROM " + tabel)
                .query(Integer.class)
                .single();
    }

    private static List<String> codes(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .redenen().stream().map(Reden::code).toList();
    }
}
