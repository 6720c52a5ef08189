package nl.nota.samenloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.nota.Aantal;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TakesLong;
import nl.nota.TestClock;
import nl.nota.afstemming.Gelijktijdig;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.logboek.Ketencontrole;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.Bureaus;
import nl.nota.overzicht.Notastand;
import nl.nota.overzicht.Notastanden;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Notas on which two or three people act at the same instant, again and again from the first versie to the besluit,
 * each over a connection of their own.
 */
@TakesLong(68)
@NotaTest
class SamenloopTest {
    private static final int SCHEMAS = Aantal.of(1_000);
    private static final int PER_NOTA = 14;

    /** So long ago were the parties asked that silence can be recorded. */
    private static final Duration VRAAGTIJD = Duration.ofDays(9);

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    Ketencontrole keten;

    private final TreeMap<String, Integer> begonnen = new TreeMap<>();
    private final TreeMap<String, Integer> gelukt = new TreeMap<>();
    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Notaloop(context);
    }

    @AfterEach
    void leaveNothing() {
        database.clean();
    }

    /**
     * A thousand schedules, each story drawn from a seed of its own; {@code -Dnota.zaad=17} tells one story again, and
     * what came of one seed depends only on who was first.
     */
    @Test
    void whateverPeopleDoAtTheSameInstantEachIsOnWhatWasReadOrRefused() throws Exception {
        var alleen = Integer.getInteger("nota.zaad");
        try (var samen = new Gelijktijdig(context)) {
            if (alleen != null) story(new Random(alleen), alleen, samen);
            for (int zaad = 1; alleen == null && samen.mogelijk() < SCHEMAS; zaad++)
                story(new Random(zaad), zaad, samen);
            System.out.printf("begonnen: %s%ngelukt: %s%n", begonnen, gelukt);
            if (alleen == null) samen.report("schema's");
        }
    }

    /** What is seldom drawn at the right moment is done here with only somebody beside it who may do nothing. */
    @Test
    void everyKindOfActIsDoneWhenItsMomentIsThere() throws Exception {
        try (var samen = new Gelijktijdig(context)) {
            new Rondgang(loop, clock).walk((daden, daad) -> beside(samen, daden, daad));
        }
        assertThat(gelukt.keySet()).containsAll(Rondgang.SOORTEN);
    }

    private Outcome<?> beside(Gelijktijdig samen, Daden daden, Daad daad) throws Exception {
        var stand = stand(daden.nota());
        var nazien = new Nazien(database, keten, daden.nota());
        var ervoor = nazien.before();
        var beide = List.of(daad, daden.bystander());
        var uitslagen = samen.act(
                beide.stream().<Callable<Outcome<?>>>map(een -> een::act).toList());
        count(stand, beide, uitslagen);
        nazien.check(ervoor, beide, uitslagen);
        assertThat(uitslagen)
                .as(told(stand, beide, uitslagen).toString())
                .extracting(Gelijktijdig.Uitslag::isDone)
                .containsExactly(true, false);
        deskIsRight(daden.nota());
        return uitslagen.getFirst().outcome();
    }

    private void story(Random random, int zaad, Gelijktijdig samen) throws Exception {
        var nota = begin(random);
        for (int i = 0; i < PER_NOTA && samen.mogelijk() < SCHEMAS; i++) {
            var stand = stand(nota);
            if (stand.nota().fase() == Fase.INGETROKKEN) break;
            var daden = new Loting(loop, random, stand, LocalDate.now(clock)).draw();
            var nazien = new Nazien(database, keten, nota);
            var ervoor = nazien.before();
            var uitslagen = samen.act(
                    daden.stream().<Callable<Outcome<?>>>map(een -> een::act).toList());
            count(stand, daden, uitslagen);
            try {
                nazien.check(ervoor, daden, uitslagen);
                Nazien.consistent(stand(nota));
            } catch (AssertionError fout) {
                throw new AssertionError(
                        "-Dnota.zaad=%d, schema %d: %s".formatted(zaad, i, told(stand, daden, uitslagen)), fout);
            }
        }
        database.owner()
                .sql("UPDATE vervanging SET ingetrokken = now() WHERE ingetrokken IS NULL")
                .update();
        deskIsRight(nota);
    }

    private Kenmerk begin(Random random) {
        var steller = loop.who("opsteller");
        clock.advance(VRAAGTIJD.negated());
        var nota = Notaloop.done(
                loop.bean(StartingNota.class).start(steller, Notaloop.inhoud("Er is iets."), Optional.empty(), null));
        var partijen = new ArrayList<>(List.of(
                Notaloop.partij("EZ"),
                new Partij(1, "HDFC", Set.of("FINANCIELE_OVERWEGINGEN"), LocalDate.now(clock), true),
                new Partij(1, "DJZ", Set.of(), null, false)));
        if (random.nextInt(3) == 0) partijen.add(new Partij(1, "FIN", Set.of(), null, true));
        if (random.nextBoolean()) partijen.add(new Partij(2, "OCW", Set.of(), null, true));
        var regels = Beslisregel.values();
        var keuze = new Routekeuze(
                partijen,
                random.nextBoolean() ? List.of("DIR", "SG") : List.of(),
                regels[random.nextInt(regels.length)],
                List.of("STASDEF", "MINDEF"),
                random.nextInt(4) == 0);
        Notaloop.done(loop.bean(ChoosingRoute.class).choose(steller, nota, keuze));
        Notaloop.done(loop.bean(NamingMedesteller.class).name(steller, nota, "collega"));
        var versie = loop.submit(nota);
        clock.advance(VRAAGTIJD.plusDays(1));
        if (random.nextBoolean()) climb(nota, versie, random.nextBoolean());
        return nota;
    }

    /** Half of the notas are agreed before people collide, and half of these are offered. */
    private void climb(Kenmerk nota, Versienummer versie, boolean omhoog) {
        loop.agree(nota, versie, "ez", "hdfc");
        loop.heard(nota, versie, "FIN");
        if (loop.fase(nota) == Fase.IN_AFSTEMMING) loop.agree(nota, versie, "ocw");
        if (omhoog && loop.fase(nota) == Fase.AFGESTEMD) loop.offer(nota, versie);
    }

    private Notastand stand(Kenmerk nota) {
        var dossier = loop.bean(Dossiers.class).visibleTo(loop.who("opsteller"), nota);
        return loop.bean(Notastanden.class).forNobody(dossier.nota());
    }

    private void count(Notastand stand, List<Daad> daden, List<Gelijktijdig.Uitslag> uitslagen) {
        for (int i = 0; i < daden.size(); i++) {
            begonnen.merge(daden.get(i).soort(), 1, Integer::sum);
            if (uitslagen.get(i).isDone()) gelukt.merge(daden.get(i).soort(), 1, Integer::sum);
        }
        gelukt.merge("vanaf " + stand.nota().fase(), 1, Integer::sum);
    }

    private static List<String> told(Notastand stand, List<Daad> daden, List<Gelijktijdig.Uitslag> uitslagen) {
        var woorden = new ArrayList<>(List.of("vanaf " + stand.nota().fase()));
        for (int i = 0; i < daden.size(); i++)
            woorden.add(daden.get(i).wie() + " " + daden.get(i).soort() + ": "
                    + uitslagen.get(i).outcome());
        return woorden;
    }

    /** What was written command by command is what follows from the nota as a whole, on the same day. */
    private void deskIsRight(Kenmerk nota) {
        var bureaus = new Bureaus(database, context);
        var geschreven = bureaus.rows(nota);
        bureaus.rebuild(nota);
        assertThat(geschreven).isNotEmpty();
        assertThat(bureaus.rows(nota)).isEqualTo(geschreven);
    }
}
