package nl.nota.afstemming;

import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;

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
import nl.nota.overzicht.NotaJson;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** When the secretariaat may record that a party kept silent. */
@NotaTest
class StilteTest {
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

    private void later(int dagen) {
        clock.set(begin.plusDays(dagen).atTime(9, 0).atZone(clock.getZone()).toInstant());
    }

    private Kenmerk along(Partij... partijen) {
        return loop.concept(Beslisregel.ALLE, List.of("STASDEF"), List.of(partijen));
    }

    private Outcome<UUID> silence(Kenmerk kenmerk, String onderdeel) {
        return loop.bean(RecordingGeenReactie.class).record(loop.who("secretariaat"), kenmerk, onderdeel);
    }

    private NotaJson nota(Kenmerk kenmerk, String wie) {
        return (NotaJson)
                loop.bean(Notaweergave.class).of(loop.who(wie), kenmerk).nota();
    }

    private static List<String> codes(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .redenen().stream().map(Reden::code).toList();
    }
}
