package nl.nota.openbaarmaking;

import static nl.nota.besluit.Notaloop.done;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.StartingNota;
import nl.nota.opmerking.MakingOpmerking;
import nl.nota.opmerking.Opmerkingsinvoer;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Routekeuze;
import nl.nota.web.Demoverleden;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/**
 * A world of which another one differs only in what it hides: who wrote a nota and what stays inside of it, what was
 * said beside it and in which files, and all of a nota that few may see. Each step is at the same moment in both.
 */
final class Tweelingwereld {
    private static final Instant BEGIN = Instant.parse("2026-01-12T09:00:00Z");

    private final ApplicationContext context;
    private final Notaloop loop;
    private final Lakloop lak;
    private final Geheimen geheim;

    /** What the two worlds hide; of one length in neither. */
    record Geheimen(String naam, String telefoon, String mail, String woord, Color inkt) {
        static final Geheimen EEN =
                new Geheimen("Bas Quispelaar", "06-51428837", "b.quispelaar@mindef.nl", "qanariepiet", Color.RED);
        static final Geheimen ANDER = new Geheimen(
                "Anne-Fleur van der Zwaluwenberg",
                "+31 6 2934 8817",
                "af.vd.zwaluwenberg@mindef.nl",
                "qanarie van een heel andere veer",
                Color.BLACK);

        List<String> alle() {
            return List.of(naam, naam.substring(naam.lastIndexOf(' ') + 1), telefoon, mail, woord);
        }
    }

    /**
     * The notas of a world.
     *
     * @param openbaar became public, without what stays inside
     * @param besloten lies before one party
     */
    record Notas(Kenmerk openbaar, Kenmerk besloten) {}

    private Tweelingwereld(ApplicationContext context, Geheimen geheim) {
        this.context = context;
        this.loop = new Notaloop(context);
        this.lak = new Lakloop(context);
        this.geheim = geheim;
    }

    static Notas build(ApplicationContext context, Geheimen geheim) {
        var wereld = new Tweelingwereld(context, geheim);
        var besloten = wereld.at(0, wereld::hidden);
        var openbaar = wereld.at(1, wereld::decided);
        wereld.at(2, () -> wereld.publish(openbaar));
        return new Notas(openbaar, besloten);
    }

    /** In the hour after so many hours, which stands still. */
    <T> T at(int uur, Supplier<T> iets) {
        return context.getBean(Demoverleden.class).at(BEGIN.plus(Duration.ofHours(uur)), iets);
    }

    static <T> T later(ApplicationContext context, Supplier<T> iets) {
        return new Tweelingwereld(context, Geheimen.EEN).at(3, iets);
    }

    private Kenmerk hidden() {
        var nota = concept("Over " + geheim.woord(), geheim.woord() + " en " + geheim.naam());
        loop.submit(nota);
        return nota;
    }

    private Kenmerk decided() {
        var nota = concept(
                "Over de kazerne",
                "Bel %s op %s. Het plan %s gaat door.".formatted(geheim.naam(), geheim.telefoon(), geheim.woord()));
        attach(nota, Scanproef.scan(400, 0, true, geheim.inkt()), ".pdf", "Een scan", true);
        attach(nota, geheim.woord().getBytes(StandardCharsets.UTF_8), ".txt", geheim.naam(), false);
        var versie = loop.submit(nota);
        done(loop.bean(MakingOpmerking.class)
                .make(
                        loop.who("ez"),
                        nota,
                        new Opmerkingsinvoer(
                                null, null, null, null, null, geheim.woord(), null, 1, versie.hash(), null, null)));
        done(loop.bean(RecordingAfstemming.class)
                .record(
                        loop.who("ez"),
                        nota,
                        new Antwoord("EZ", Oordeel.AKKOORD, geheim.woord(), List.of(), versie, null)));
        loop.offer(nota, versie);
        loop.decide("stasdef", nota, Besluitsoort.AKKOORD);
        loop.decide("mindef", nota, Besluitsoort.AKKOORD);
        return nota;
    }

    private void attach(Kenmerk nota, byte[] bestand, String soort, String titel, boolean openbaar) {
        done(loop.bean(AddingBijlage.class)
                .add(
                        loop.who("opsteller"),
                        nota,
                        new ByteArrayResource(bestand),
                        geheim.woord() + soort,
                        new Bijlagevelden(Bijlagerol.OVERIG, titel, geheim.woord(), openbaar)));
    }

    private Kenmerk concept(String onderwerp, String kernpunten) {
        var vast = Notaloop.inhoud("Er is iets.");
        var kop = new Kop(
                vast.kop().soort(),
                onderwerp,
                vast.kop().aan(),
                vast.kop().van(),
                vast.kop().afschrift(),
                vast.kop().datum(),
                vast.kop().rubricering(),
                List.of(new Opsteller(geheim.naam(), "Adviseur", "Materieel", geheim.telefoon(), geheim.mail())));
        var nota = done(loop.bean(StartingNota.class)
                .start(loop.who("opsteller"), new Inhoud(kop, vast.rubrieken()), Optional.empty(), null));
        var route = new Routekeuze(
                List.of(Notaloop.partij("EZ")), List.of(), Beslisregel.ALLE, List.of("STASDEF", "MINDEF"), false);
        done(loop.bean(ChoosingRoute.class).choose(loop.who("opsteller"), nota, route));
        loop.edit(nota, Sjabloon.KERNPUNTEN, kernpunten);
        return nota;
    }

    private Kenmerk publish(Kenmerk nota) {
        done(lak.words("woo", nota, "plan " + geheim.woord(), "5.1.2b"));
        for (var soort : List.of(Laksoort.MOGELIJK_NAAM, Laksoort.NAAM))
            lak.say("woo", nota, Lakbesluit.LAKKEN, soort, "");
        done(lak.places("woo", nota, Lakbesluit.LAKKEN, new Lakvlak(1, 1, 2500, 4000, 4500, 6000).plaats()));
        done(lak.say("woo", nota, Lakbesluit.BEWAREN, Laksoort.BEELD, "Verder staat er niets."));
        done(lak.finish("woo", nota));
        done(lak.release("woo2", nota));
        done(context.getBean(PublishingNota.class).publish(loop.who("woo2"), nota, Publicatieverzoek.meteen()));
        return nota;
    }
}
