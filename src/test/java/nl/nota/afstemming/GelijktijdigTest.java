package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.nota.Aantal;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TakesLong;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.kern.Outcome;
import nl.nota.logboek.Ketencontrole;
import nl.nota.logboek.Uitslag;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People who act on one nota at the same instant, over real connections; 200 times in all. */
@TakesLong(37)
@NotaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GelijktijdigTest {
    private static final int RONDEN = Aantal.of(40);
    private static final int KEER = Aantal.of(40);
    private static final List<String> ZES = List.of("ez", "ocw", "kgg", "cds", "hdfc", "djz");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;

    @BeforeAll
    void begin() {
        database.clean();
        loop = new Notaloop(context);
    }

    @BeforeEach
    void knowTheLoop() {
        assertThat(loop.who("ez").codes()).containsExactly("EZ");
    }

    @Test
    void sixPartiesAtTheSameInstantAllSucceedAndTheLastOneMakesItAfgestemd() throws Exception {
        try (var samen = new Gelijktijdig(context)) {
            for (int i = 0; i < RONDEN; i++) {
                var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW", "KGG", "CDS", "HDFC", "DJZ");
                var versie = loop.submit(kenmerk);
                int voor = trail(kenmerk);
                var uitslagen = samen.act(ZES.stream()
                        .map(wie -> (Callable<Outcome<?>>) () -> loop.answer(wie, kenmerk, Oordeel.AKKOORD, versie))
                        .toList());
                assertThat(uitslagen).allMatch(Gelijktijdig.Uitslag::isDone);
                assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
                check(kenmerk, voor, uitslagen, versie);
            }
            samen.report("zes partijen");
        }
    }

    @Test
    void ofTwoOfTheSamePartyExactlyOneIsRecorded() throws Exception {
        try (var samen = new Gelijktijdig(context)) {
            for (int i = 0; i < KEER; i++) {
                var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
                var versie = loop.submit(kenmerk);
                int voor = trail(kenmerk);
                var uitslagen = samen.act(Stream.of(Oordeel.AKKOORD, Oordeel.NIET_AKKOORD)
                        .map(oordeel -> (Callable<Outcome<?>>) () -> first(kenmerk, oordeel, versie))
                        .toList());
                assertThat(uitslagen).filteredOn(Gelijktijdig.Uitslag::isDone).hasSize(1);
                check(kenmerk, voor, uitslagen, versie);
            }
            samen.report("zelfde partij");
        }
    }

    @Test
    void anAkkoordAgainstANewVersieIsOnWhatWasReadOrRefused() throws Exception {
        try (var samen = new Gelijktijdig(context)) {
            for (int i = 0; i < KEER; i++) {
                var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
                var versie = loop.submit(kenmerk);
                loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Er is iets anders.");
                int voor = trail(kenmerk);
                var uitslagen = samen.act(List.of(
                        () -> loop.answer("ez", kenmerk, Oordeel.AKKOORD, versie),
                        () -> loop.bean(SubmittingNota.class).submit(loop.who("opsteller"), kenmerk)));
                assertThat(uitslagen.getLast().isDone()).isTrue();
                check(kenmerk, voor, uitslagen, versie);
            }
            samen.report("akkoord tegen nieuwe versie");
        }
    }

    @Test
    void ofABesluitAndTerughalenExactlyOneIsDone() throws Exception {
        try (var samen = new Gelijktijdig(context)) {
            for (int i = 0; i < KEER; i++) {
                var kenmerk = loop.offered(Beslisregel.ALLE);
                var versie = loop.versie(kenmerk);
                int voor = trail(kenmerk);
                var uitslagen = samen.act(List.of(
                        () -> loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD, versie),
                        () -> loop.bean(RecallingNota.class).recall(loop.who("opsteller"), kenmerk, "Fout.")));
                assertThat(uitslagen).filteredOn(Gelijktijdig.Uitslag::isDone).hasSize(1);
                check(kenmerk, voor, uitslagen, versie);
            }
            samen.report("besluit tegen terughalen");
        }
    }

    @Test
    void ofTwoBesluitenOfTheSameDeciderExactlyOneIsRecorded() throws Exception {
        try (var samen = new Gelijktijdig(context)) {
            for (int i = 0; i < KEER; i++) {
                var kenmerk = loop.offered(Beslisregel.ALLE);
                var versie = loop.versie(kenmerk);
                int voor = trail(kenmerk);
                var uitslagen = samen.act(Stream.of(Besluitsoort.AKKOORD, Besluitsoort.NIET_AKKOORD)
                        .map(besluit -> (Callable<Outcome<?>>) () -> loop.decide("mindef", kenmerk, besluit, versie))
                        .toList());
                assertThat(uitslagen).filteredOn(Gelijktijdig.Uitslag::isDone).hasSize(1);
                check(kenmerk, voor, uitslagen, versie);
            }
            samen.report("zelfde beslisser");
        }
    }

    @AfterAll
    void leaveNothing() {
        database.clean();
    }

    private Outcome<?> first(Kenmerk kenmerk, Oordeel oordeel, Versienummer gelezen) {
        var antwoord = new Antwoord("EZ", oordeel, "Daarom.", List.of(), gelezen, new Antwoord.Vorige(null));
        return loop.bean(RecordingAfstemming.class).record(loop.who("ez"), kenmerk, antwoord);
    }

    /** What is stored is what was served, each success left one row in the trail, and the chain is whole. */
    private void check(Kenmerk kenmerk, int voor, List<Gelijktijdig.Uitslag> uitslagen, Versienummer geserveerd) {
        var gelezen = database.owner()
                .sql("SELECT hash FROM afstemming WHERE kenmerk = :k UNION SELECT hash FROM besluit WHERE kenmerk = :k")
                .param("k", kenmerk.waarde())
                .query(String.class)
                .list();
        assertThat(gelezen).allMatch(geserveerd.hash()::equals);
        long gelukt = uitslagen.stream().filter(Gelijktijdig.Uitslag::isDone).count();
        assertThat(trail(kenmerk) - voor).isEqualTo((int) gelukt);
        assertThat(context.getBean(Ketencontrole.class).check(kenmerk.waarde()))
                .isInstanceOf(Uitslag.Ongeschonden.class);
    }

    private int trail(Kenmerk kenmerk) {
        return database.owner()
                .sql("SELECT count(*) FROM gebeurtenis WHERE keten = :k")
                .param("k", kenmerk.waarde())
                .query(Integer.class)
                .single();
    }
}
