package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.route.Beslisregel;
import nl.nota.verzending.Briefgegevens;
import nl.nota.verzending.Briefstanden;
import nl.nota.verzending.Briefvoorzet;
import nl.nota.verzending.Geadresseerde;
import nl.nota.verzending.Handtekeningverzoek;
import nl.nota.verzending.MakingBrief;
import nl.nota.verzending.NumberingBrief;
import nl.nota.verzending.SendingBrief;
import nl.nota.verzending.SigningBrief;
import nl.nota.verzending.Verzendverzoek;
import org.springframework.core.io.ByteArrayResource;

/** A letter that is signed and waits to be sent, with the beslisnota's that go along. */
record Briefloop(Notaloop loop, Kenmerk nota) {
    static Briefloop signed(Notaloop loop) {
        return signed(loop, "BRIEF-1");
    }

    /** The same with this reference. */
    static Briefloop signed(Notaloop loop, String referentie) {
        var nota = loop.concept(Beslisregel.EEN_VAN, "EZ");
        var velden = new Bijlagevelden(Bijlagerol.KAMERBRIEF, "De brief", "", true);
        Notaloop.done(loop.bean(AddingBijlage.class)
                .add(
                        loop.who("opsteller"),
                        nota,
                        new ByteArrayResource("Een brief.".getBytes(UTF_8)),
                        "brief.txt",
                        velden));
        var versie = loop.submit(nota);
        loop.agree(nota, versie, "ez");
        loop.offer(nota, versie);
        Notaloop.done(loop.decide("mindef", nota, Besluitsoort.AKKOORD));
        loop.bean(TestClock.class).advance(Nota.BEDENKTIJD);
        return new Briefloop(loop, nota).sign(referentie);
    }

    Briefloop sign() {
        return sign("BRIEF-1");
    }

    private Briefloop sign(String referentie) {
        var dossier = loop.bean(Dossiers.class).visibleTo(loop.who("secretariaat"), nota);
        var bijlage =
                loop.bean(Briefvoorzet.class).of(dossier, null).orElseThrow().bijlage();
        var gegevens = new Briefgegevens(
                bijlage, referentie, "De brief", Geadresseerde.TWEEDE_KAMER, List.of("MINDEF"), List.of(), null);
        Notaloop.done(loop.bean(MakingBrief.class).make(loop.who("secretariaat"), nota, gegevens));
        var stand = loop.bean(Briefstanden.class).of(nota).getFirst();
        var verzoek = new Handtekeningverzoek(stand.id(), "MINDEF", stand.sha256(), false, null);
        Notaloop.done(loop.bean(SigningBrief.class).sign(loop.who("mindef"), nota, verzoek));
        return this;
    }

    Outcome<?> send(Kenmerk beslisnota) {
        var brief = loop.bean(Briefstanden.class).of(nota).getFirst().id();
        var vandaag = LocalDate.now(loop.bean(Clock.class));
        var verzoek = new Verzendverzoek(brief, vandaag, "", List.of(beslisnota.waarde()), Map.of());
        return loop.bean(SendingBrief.class).send(loop.who("secretariaat"), nota, verzoek);
    }

    Outcome<?> number(String kamerstuk) {
        var brief = loop.bean(Briefstanden.class).of(nota).getFirst().id();
        return loop.bean(NumberingBrief.class).number(loop.who("secretariaat"), nota, brief, kamerstuk);
    }
}
