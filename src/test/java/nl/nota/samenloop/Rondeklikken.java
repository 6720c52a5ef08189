package nl.nota.samenloop;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nota.TestClock;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;

/** What is about to be clicked in a round. */
final class Rondeklikken {
    private Rondeklikken() {}

    private static void say(Notaloop loop, Kenmerk[] nota, Oordeel oordeel) {
        nota[0] = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
        var versie = loop.submit(nota[0]);
        var eisen = oordeel == Oordeel.AKKOORD_MITS ? List.of(Eis.of("Noem het.")) : List.<Eis>of();
        var antwoord = new Antwoord("EZ", oordeel, "Daarom.", eisen, versie, null);
        Notaloop.done(loop.bean(RecordingAfstemming.class).record(loop.who("ez"), nota[0], antwoord));
    }

    private static UUID voorwaarde(Notaloop loop, Kenmerk nota) {
        return loop.bean(Afstemmingen.class)
                .of(nota)
                .getFirst()
                .voorwaarden()
                .getFirst()
                .id();
    }

    /** KGG acts in the place of EZ. */
    private static void replaced(Notaloop loop) {
        try {
            Notaloop.done(Plaats.grant(loop, "EZ", LocalDate.now(loop.bean(TestClock.class)))
                    .act());
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    static Klik answer(Notaloop loop, Kenmerk[] nota) {
        return answer(loop, nota, "ez");
    }

    private static Klik answer(Notaloop loop, Kenmerk[] nota, String wie) {
        nota[0] = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
        var wat = Map.<String, Object>of("onderdeel", "EZ", "oordeel", "NIET_AKKOORD", "toelichting", "Te duur.");
        return new Klik(
                wie,
                "afstemmingen/nieuw?onderdeel=EZ",
                "afstemmingen",
                Klik.over(loop.submit(nota[0]), wat),
                "AFSTEMMING_VASTGELEGD");
    }

    static Klik mits(Notaloop loop, Kenmerk[] nota) {
        var klik = answer(loop, nota);
        var wat = Map.<String, Object>of(
                "onderdeel", "EZ", "oordeel", "AKKOORD_MITS", "voorwaarden[0].tekst", "Noem het.");
        return new Klik("ez", klik.pagina(), klik.pad(), Klik.over(loop.versie(nota[0]), wat), klik.soort());
    }

    static Klik deputy(Notaloop loop, Kenmerk[] nota) {
        replaced(loop);
        return answer(loop, nota, "kgg");
    }

    static Klik close(Notaloop loop, Kenmerk[] nota) {
        say(loop, nota, Oordeel.AKKOORD_MITS);
        var pad = "voorwaarden/" + voorwaarde(loop, nota[0]) + "/afdoeningen";
        return new Klik("ez", "voorwaarden", pad, Klik.over(loop.versie(nota[0]), Map.of()), "VOORWAARDE_AFGEDAAN");
    }

    static Klik withdraw(Notaloop loop, Kenmerk[] nota) {
        say(loop, nota, Oordeel.AKKOORD);
        var pad = "afstemmingen/"
                + loop.bean(Afstemmingen.class).of(nota[0]).getFirst().id() + "/intrekkingen";
        return new Klik("ez", pad + "/nieuw", pad, Map.of("reden", "Toch niet."), "AFSTEMMING_INGETROKKEN");
    }

    static Klik respond(Notaloop loop, Kenmerk[] nota) {
        say(loop, nota, Oordeel.AKKOORD_MITS);
        var wat = Map.<String, Object>of("antwoord", "NIET_VERWERKT", "toelichting", "Daarom niet.", "vorige", "");
        var pad = "voorwaarden/" + voorwaarde(loop, nota[0]) + "/antwoorden";
        return new Klik("opsteller", "voorwaarden", pad, wat, "VOORWAARDE_BEANTWOORD");
    }

    static Klik override(Notaloop loop, Kenmerk[] nota) {
        say(loop, nota, Oordeel.AKKOORD_MITS);
        var pad = "voorwaarden/" + voorwaarde(loop, nota[0]) + "/opheffingen";
        return new Klik("pdgb", "voorwaarden", pad, Map.of("reden", "Het is te laat."), "VOORWAARDE_OPGEHEVEN");
    }

    static Klik confirm(Notaloop loop, Kenmerk[] nota) {
        say(loop, nota, Oordeel.NIET_BETROKKEN);
        return new Klik(
                "secretariaat",
                "bevestigingen/nieuw",
                "bevestigingen",
                Map.of("onderdeel", "EZ"),
                "NIET_BETROKKEN_BEVESTIGD");
    }

    static Klik silence(Notaloop loop, Kenmerk[] nota) {
        var clock = loop.bean(TestClock.class);
        var traag = new Partij(1, "EZ", Set.of(), LocalDate.now(clock), true);
        nota[0] = loop.concept(Beslisregel.ALLE, List.of("MINDEF"), List.of(traag, Notaloop.partij("OCW")));
        loop.submit(nota[0]);
        clock.advance(Duration.ofDays(5));
        return new Klik(
                "secretariaat",
                "geen-reacties/nieuw",
                "geen-reacties",
                Map.of("onderdeel", "EZ"),
                "GEEN_REACTIE_VASTGELEGD");
    }

    /** Whoever acts in the place of the party can be asked by it. */
    static Klik passOn(Notaloop loop, Kenmerk[] nota) {
        replaced(loop);
        nota[0] = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
        loop.submit(nota[0]);
        return new Klik(
                "ez",
                "doorgiften/nieuw?onderdeel=EZ",
                "doorgiften",
                Map.of("onderdeel", "EZ", "naar", "kgg"),
                "DOORGEGEVEN");
    }

    /** What was recorded for a party outside, by who drafted the nota. */
    static Klik takeBack(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.concept(Beslisregel.ALLE, "FIN", "OCW");
        loop.heard(nota[0], loop.submit(nota[0]), "FIN");
        var id = loop.bean(Afstemmingen.class).of(nota[0]).getFirst().id();
        var pad = "externe-afstemmingen/" + id + "/terugnames";
        return new Klik("opsteller", pad + "/nieuw", pad, Map.of("reden", "Vergissing."), "EXTERN_TERUGGENOMEN");
    }

    static Klik external(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.concept(Beslisregel.ALLE, "FIN", "OCW");
        var wat = Map.<String, Object>of(
                "onderdeel", "FIN",
                "oordeel", "AKKOORD",
                "naam", "A. de Boer",
                "datum", LocalDate.now(loop.bean(TestClock.class)).toString(),
                "bericht", "Akkoord.");
        return new Klik(
                "opsteller",
                "externe-afstemmingen/nieuw?onderdeel=FIN",
                "externe-afstemmingen",
                Klik.over(loop.submit(nota[0]), wat),
                "EXTERN_VASTGELEGD");
    }
}
