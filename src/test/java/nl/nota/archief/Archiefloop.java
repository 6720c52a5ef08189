package nl.nota.archief;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.TestClock;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.openbaarmaking.Bijlagevoorbeelden;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakloop;
import nl.nota.openbaarmaking.Laksoort;
import nl.nota.openbaarmaking.Oorzaak;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.WithdrawingPublicatie;
import nl.nota.opmerking.Spreken;
import nl.nota.route.Beslisregel;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Walks a dossier with an invented word in every place of it to where the archive has it. */
final class Archiefloop {
    /** Stands nowhere else. */
    static final String KANARIE = "Zwaluwnest";

    private final Notaloop loop;
    private final Lakloop lakken;
    private final CleanDatabase database;

    Archiefloop(ApplicationContext context, CleanDatabase database) {
        this.loop = new Notaloop(context);
        this.lakken = new Lakloop(context);
        this.database = database;
    }

    /** Decided, with a bijlage, remarks and an answer. */
    Kenmerk full() {
        var kenmerk = offered();
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD);
        loop.bean(TestClock.class).advance(Duration.ofSeconds(61));
        return kenmerk;
    }

    /** The same, before the bewindspersonen said anything. */
    Kenmerk offered() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Het plan " + KANARIE + " van de heer Zwaneveld gaat door.");
        var bron =
                new ByteArrayResource(("Bijlage over " + KANARIE + " bij " + kenmerk).getBytes(StandardCharsets.UTF_8));
        Notaloop.done(loop.bean(AddingBijlage.class)
                .add(
                        loop.who("opsteller"),
                        kenmerk,
                        bron,
                        KANARIE + ".txt",
                        new Bijlagevelden(Bijlagerol.RAPPORT, "Over " + KANARIE, "", true)));
        var versie = loop.submit(kenmerk);
        new Spreken(loop, kenmerk).say("opsteller", "Denk aan " + KANARIE + ".");
        loop.answer("ez", kenmerk, Oordeel.AKKOORD, versie);
        loop.offer(kenmerk, versie);
        return kenmerk;
    }

    /** The public read it once. */
    void published(Kenmerk kenmerk) {
        lakken.say("woo", kenmerk, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        lakken.say("woo", kenmerk, Lakbesluit.BEWAREN, Laksoort.GELIJK, "Is al openbaar.");
        done(lakken.finish("woo", kenmerk));
        loop.bean(Bijlagevoorbeelden.class).prepare(lakken.dossier("woo", kenmerk));
        done(lakken.release("woo2", kenmerk));
        done(loop.bean(PublishingNota.class).publish(loop.who("woo2"), kenmerk, Publicatieverzoek.meteen()));
    }

    void withdrawn(Kenmerk kenmerk) {
        done(loop.bean(WithdrawingPublicatie.class)
                .withdraw(loop.who("woo"), kenmerk, Oorzaak.PROCEDURE, "Over " + KANARIE + "."));
    }

    Outcome<?> close(Kenmerk kenmerk, String categorie, String reden) {
        return loop.bean(ClosingDossier.class).close(loop.who("archief"), kenmerk, categorie, reden);
    }

    /** As if it had been closed long ago. */
    void aged(Kenmerk kenmerk) {
        database.owner()
                .sql("UPDATE afsluiting SET dag = '2015-06-01', vernietigbaar = '2021-01-01' WHERE kenmerk = ?")
                .param(kenmerk.waarde())
                .update();
    }

    /** Its term has ended. */
    Kenmerk due() {
        var kenmerk = full();
        done(close(kenmerk, "2.2", "Alleen voor een gesprek."));
        aged(kenmerk);
        return kenmerk;
    }

    Outcome<UUID> propose(String wie, Kenmerk... notas) {
        return loop.bean(ProposingVernietiging.class).propose(loop.who(wie), List.of(notas), "De termijn is voorbij.");
    }

    Outcome<UUID> decide(String wie, UUID lijst, boolean akkoord) {
        return loop.bean(DecidingVernietiging.class).decide(loop.who(wie), lijst, akkoord, akkoord ? "" : "Nog nodig.");
    }

    Outcome<UUID> stop(String wie, Kenmerk kenmerk) {
        return loop.bean(StoppingVernietiging.class)
                .stop(loop.who(wie), kenmerk, Bewaarstop.Soort.WOO_VERZOEK, "Verzoek 2026-7 over " + KANARIE + ".");
    }

    Outcome<UUID> resume(String wie, Kenmerk kenmerk, UUID stop) {
        return loop.bean(ResumingVernietiging.class).resume(loop.who(wie), kenmerk, stop, "Afgehandeld.");
    }

    Notaloop loop() {
        return loop;
    }

    static <T> T done(Outcome<T> uitkomst) {
        return Notaloop.done(uitkomst);
    }

    static List<String> reasons(Outcome<?> uitkomst) {
        return uitkomst instanceof Outcome.Refused<?>(var redenen)
                ? redenen.stream().map(Reden::code).toList()
                : List.of();
    }

    /** What of a nota is left in the tables that hang on it, by the table. */
    Map<String, Integer> left(Kenmerk kenmerk) {
        var uit = new TreeMap<String, Integer>();
        database.owner().sql("SELECT tabel, waar FROM dossier_tabellen()").query(row -> {
            var aantal = database.owner()
                    .sql("SELECT count(*) FROM " + row.getString(1) + " WHERE "
                            + row.getString(2).replace("$1", ":k"))
                    .param("k", kenmerk.waarde())
                    .query(Integer.class)
                    .single();
            if (aantal > 0) uit.put(row.getString(1), aantal);
        });
        return uit;
    }
}
