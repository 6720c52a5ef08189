package nl.nota.samenloop;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.TestClock;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.SettlingBesluitvoorwaarde;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.opmerking.MakingOpmerking;
import nl.nota.opmerking.Opmerkingsinvoer;
import nl.nota.route.Beslisregel;

/** What is about to be clicked at a nota, its route, its tas and its besluit. */
final class Notaklikken {
    private Notaklikken() {}

    private static void round(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.concept(Beslisregel.EEN_VAN, "EZ");
        loop.submit(nota[0]);
    }

    static Klik edit(Notaloop loop, Kenmerk[] nota) {
        round(loop, nota);
        var dossier = loop.bean(Dossiers.class).visibleTo(loop.who("opsteller"), nota[0]);
        var basis = loop.bean(Concepten.class).of(dossier.nota()).basis().getOrDefault(Sjabloon.KERNPUNTEN, "");
        var wat = Map.<String, Object>of(
                "tekst." + Sjabloon.KERNPUNTEN, "Nieuwe woorden.", "basis." + Sjabloon.KERNPUNTEN, basis);
        return new Klik("opsteller", "concept", "concept", wat, "BEWERKT");
    }

    static Klik name(Notaloop loop, Kenmerk[] nota) {
        round(loop, nota);
        return new Klik("opsteller", "concept", "medestellers", Map.of("medewerker", "collega"), "MEDESTELLER_GENOEMD");
    }

    static Klik handOver(Notaloop loop, Kenmerk[] nota) {
        round(loop, nota);
        return new Klik(
                "secretariaat", "overdrachten/nieuw", "overdrachten", Map.of("medewerker", "collega"), "OVERGEDRAGEN");
    }

    static Klik giveUp(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.offered(Beslisregel.EEN_VAN);
        return new Klik(
                "secretariaat", "intrekkingen/nieuw", "intrekkingen", Map.of("reden", "Niet nodig."), "INGETROKKEN");
    }

    static Klik recall(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.offered(Beslisregel.EEN_VAN);
        return new Klik(
                "opsteller", "terughalingen/nieuw", "terughalingen", Map.of("reden", "Een fout."), "TERUGGEHAALD");
    }

    static Klik reroute(Notaloop loop, Kenmerk[] nota) {
        round(loop, nota);
        var wat = Map.<String, Object>of("soort", "TERMIJN", "onderdeel", "EZ", "uiterlijk", "2999-01-04");
        return new Klik("opsteller", "route?soort=TERMIJN&onderdeel=EZ", "routewijzigingen", wat, "ROUTE_GEWIJZIGD");
    }

    static Klik remark(Notaloop loop, Kenmerk[] nota) {
        round(loop, nota);
        var wat = Map.<String, Object>of(
                "rubriek", Sjabloon.AANLEIDING, "citaat", "iets", "tekst", "Waarom?", "namens", "EZ", "versie", 1);
        return new Klik("ez", "opmerkingen", "opmerkingen", wat, "OPMERKING_GEMAAKT");
    }

    private static Klik about(Notaloop loop, Kenmerk[] nota, String wat, Map<String, Object> velden, String soort) {
        round(loop, nota);
        var gemaakt = Notaloop.done(loop.bean(MakingOpmerking.class)
                .make(
                        loop.who("ez"),
                        nota[0],
                        new Opmerkingsinvoer(
                                Sjabloon.AANLEIDING, null, null, "iets", null, "Waarom?", null, 1, null, "EZ", null)));
        return new Klik("ez", "opmerkingen", "opmerkingen/" + gemaakt + "/" + wat, velden, soort);
    }

    static Klik reply(Notaloop loop, Kenmerk[] nota) {
        return about(loop, nota, "antwoorden", Map.of("tekst", "Nog dit."), "OPMERKING_BEANTWOORD");
    }

    static Klik share(Notaloop loop, Kenmerk[] nota) {
        return about(loop, nota, "delingen", Map.of("met", "ALLEN"), "OPMERKING_GEDEELD");
    }

    static Klik close(Notaloop loop, Kenmerk[] nota) {
        return about(loop, nota, "afrondingen", Map.of(), "OPMERKING_AFGEROND");
    }

    static Klik passOver(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.atLine("DIR", "SG");
        var wat = Map.<String, Object>of("functie", "DIR", "opGezagVan", "SG", "reden", "Niemand is er.");
        return new Klik(
                "secretariaat",
                "paraafoverslagen/nieuw",
                "paraafoverslagen",
                Klik.over(loop.versie(nota[0]), wat),
                "PARAAF_OVERGESLAGEN");
    }

    /** The besluit has a voorwaarde that HDFC checks. */
    private static void conditioned(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.offered(Beslisregel.EEN_VAN);
        var eisen = List.of(new Besluiteis("Noem het bedrag.", "HDFC"));
        var beslissing = new Beslissing("MINDEF", Besluitsoort.AKKOORD_MITS, "", null, eisen, loop.versie(nota[0]));
        Notaloop.done(loop.bean(DecidingNota.class).decide(loop.who("mindef"), nota[0], beslissing));
        loop.bean(TestClock.class).advance(Duration.ofMinutes(2));
    }

    static Klik replaceControleur(Notaloop loop, Kenmerk[] nota) {
        conditioned(loop, nota);
        return new Klik(
                "kabinet",
                "besluitvoorwaarden",
                "besluitvoorwaarden/" + open(loop, nota[0]) + "/controleurs",
                Map.of("controleur", "DJZ", "reden", "Zij is weg."),
                "CONTROLEUR_VERVANGEN");
    }

    static Klik settle(Notaloop loop, Kenmerk[] nota) {
        conditioned(loop, nota);
        return new Klik(
                "hdfc",
                "besluitvoorwaarden",
                "besluitvoorwaarden/" + open(loop, nota[0]) + "/afdoeningen",
                Map.of("toelichting", "De brief is verstuurd."),
                "BESLUITVOORWAARDE_AFGEDAAN");
    }

    static void settled(Notaloop loop, Kenmerk nota) {
        Notaloop.done(loop.bean(SettlingBesluitvoorwaarde.class)
                .settle(loop.who("hdfc"), nota, open(loop, nota), "Zij is weg."));
    }

    private static UUID open(Notaloop loop, Kenmerk nota) {
        return loop.bean(Besluiten.class)
                .of(nota)
                .getFirst()
                .voorwaarden()
                .getFirst()
                .id();
    }

    static Klik record(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.offered(Beslisregel.ALLE);
        var nu = LocalDateTime.now(loop.bean(TestClock.class)).truncatedTo(ChronoUnit.MINUTES);
        var wat = Map.<String, Object>of(
                "bewindspersoon", "MINDEF",
                "besluit", "AKKOORD",
                "opGezagVan", "MINDEF",
                "wijze", "TELEFONISCH",
                "gezegdOp", nu.toString(),
                "bewijs", "Gebeld.");
        return new Klik(
                "kabinet",
                "besluiten/nieuw?bewindspersoon=MINDEF",
                "vastleggingen",
                Klik.over(loop.versie(nota[0]), wat),
                "BESLUIT_VASTGELEGD");
    }

    static Klik pack(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.offered(Beslisregel.EEN_VAN);
        var wat = Map.<String, Object>of(
                "bewindspersoon", "MINDEF", "greep", "TOEVOEGEN", "nota", nota[0].waarde(), "regel", "");
        return new Klik("kabinet", "/tas", "/tas", wat, "IN_DE_TAS");
    }

    /** Somebody decides it first. */
    static void decided(Notaloop loop, Kenmerk nota) {
        if (loop.fase(nota) == Fase.TER_BESLISSING) Notaloop.done(loop.decide("mindef", nota, Besluitsoort.AKKOORD));
    }
}
