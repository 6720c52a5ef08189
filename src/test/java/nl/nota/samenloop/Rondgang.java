package nl.nota.samenloop;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.nota.TestClock;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Vastlegging;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import nl.nota.route.Wijzigsoort;

/** One tour on which every kind of act comes to its moment, once. */
record Rondgang(Notaloop loop, TestClock clock) {
    static final List<String> SOORTEN = List.of(
            Daad.BEWERKT,
            "INGEDIEND",
            "AFSTEMMING_VASTGELEGD",
            "AFSTEMMING_INGETROKKEN",
            "DOORGEGEVEN",
            "NIET_BETROKKEN_BEVESTIGD",
            "GEEN_REACTIE_VASTGELEGD",
            "EXTERN_VASTGELEGD",
            "VOORWAARDE_BEANTWOORD",
            "VOORWAARDE_AFGEDAAN",
            "VOORWAARDE_OPGEHEVEN",
            "ROUTE_GEWIJZIGD",
            "AANGEBODEN",
            "PARAAF_GEZET",
            "BESLUIT_GENOMEN",
            "BESLUIT_VASTGELEGD",
            "BESLUIT_HERROEPEN",
            "TERUGGEHAALD",
            "INGETROKKEN",
            Daad.VERVANGING + "_VERLEEND",
            Daad.VERVANGING + "_BEEINDIGD");

    /** Does one act while somebody stands beside it; answers what came of it. */
    interface Stap {
        Outcome<?> doe(Daden daden, Daad daad) throws Exception;
    }

    void walk(Stap stap) throws Exception {
        var nota = loop.concept(Beslisregel.ALLE, "EZ");
        var partijen = List.of(
                Notaloop.partij("EZ"),
                new Partij(1, "HDFC", Set.of(), LocalDate.now(clock), true),
                Notaloop.partij("FIN"),
                Notaloop.partij("DJZ"));
        var keuze = new Routekeuze(partijen, List.of("DIR"), Beslisregel.ALLE, List.of("STASDEF", "MINDEF"), false);
        Notaloop.done(loop.bean(ChoosingRoute.class).choose(loop.who("opsteller"), nota, keuze));
        Notaloop.done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), nota, "collega"));
        loop.submit(nota);
        text(stap, nota);
        round(stap, nota);
        conditions(stap, nota);
        above(stap, nota);
    }

    private Daden daden(Kenmerk nota) {
        return new Daden(loop, new Gewoon(), nota, loop.versie(nota));
    }

    private Outcome<?> step(Stap stap, Kenmerk nota, java.util.function.Function<Daden, Daad> wat) throws Exception {
        var daden = daden(nota);
        return stap.doe(daden, wat.apply(daden));
    }

    private void text(Stap stap, Kenmerk nota) throws Exception {
        step(stap, nota, een -> een.edit("opsteller", "KERNPUNTEN", "Woorden van de rondgang"));
        step(stap, nota, een -> een.submit("opsteller"));
        step(stap, nota, een -> een.change(Wijzigsoort.VERVANGEN, "DJZ", "OCW"));
    }

    private void round(Stap stap, Kenmerk nota) throws Exception {
        step(stap, nota, een -> Plaats.grant(loop, "EZ", LocalDate.now(clock)));
        step(stap, nota, een -> een.passOn("EZ"));
        step(stap, nota, een -> Plaats.end(loop, "EZ"));
        var gezegd = id(step(stap, nota, een -> een.answer("EZ", Oordeel.AKKOORD, Optional.empty())));
        step(stap, nota, een -> een.withdraw("EZ", Optional.of(gezegd)));
        step(stap, nota, een -> een.answer("OCW", Oordeel.NIET_BETROKKEN, Optional.empty()));
        step(stap, nota, een -> een.confirm("OCW"));
        silence(stap, nota);
        step(stap, nota, een -> een.external("FIN", Oordeel.AKKOORD));
    }

    private void silence(Stap stap, Kenmerk nota) throws Exception {
        clock.advance(Duration.ofDays(5));
        step(stap, nota, een -> een.silence("HDFC"));
    }

    private void conditions(Stap stap, Kenmerk nota) throws Exception {
        step(stap, nota, een -> een.answer("EZ", Oordeel.AKKOORD_MITS, last(nota, "EZ")));
        var een = Optional.of(condition(nota));
        step(stap, nota, daden -> daden.respond(een, null));
        step(stap, nota, daden -> daden.override(een));
        step(stap, nota, daden -> daden.recall());
        step(stap, nota, daden -> daden.edit("opsteller", "KERNPUNTEN", "Nog meer woorden"));
        step(stap, nota, daden -> daden.submit("opsteller"));
        step(stap, nota, daden -> daden.answer("EZ", Oordeel.AKKOORD_MITS, last(nota, "EZ")));
        var ander = Optional.of(condition(nota));
        step(stap, nota, daden -> daden.close("EZ", ander));
    }

    private void above(Stap stap, Kenmerk nota) throws Exception {
        if (loop.fase(nota) == nl.nota.nota.Fase.IN_AFSTEMMING) {
            silence(stap, nota);
            step(stap, nota, een -> een.external("FIN", Oordeel.AKKOORD));
        }
        step(stap, nota, Daden::offer);
        step(stap, nota, een -> een.initial("DIR", Paraafoordeel.PARAAF));
        step(stap, nota, een -> een.recorded("STASDEF", Besluitsoort.AKKOORD));
        var besluit = id(step(stap, nota, een -> een.decide("MINDEF", Besluitsoort.AKKOORD, null)));
        step(stap, nota, een -> een.revoke("MINDEF", Optional.of(besluit)));
        step(stap, nota, Daden::giveUp);
    }

    private Optional<UUID> last(Kenmerk nota, String code) {
        return loop.bean(Afstemmingen.class).of(nota).stream()
                .filter(een -> een.onderdeel().equals(code))
                .reduce((een, ander) -> ander)
                .map(Vastlegging::id);
    }

    private UUID condition(Kenmerk nota) {
        return loop.bean(Afstemmingen.class)
                .of(nota)
                .getLast()
                .voorwaarden()
                .getFirst()
                .id();
    }

    /** Draws nothing: everybody acts for himself, and on what lies there. */
    private static final class Gewoon extends Random {
        @Override
        public int nextInt(int tot) {
            return tot - 1;
        }

        @Override
        public boolean nextBoolean() {
            return false;
        }
    }

    private static UUID id(Outcome<?> outcome) {
        return (UUID) Notaloop.done(outcome);
    }
}
