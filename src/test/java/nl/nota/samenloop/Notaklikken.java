package nl.nota.samenloop;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
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
        return new Klik(
                "opsteller", "concept", "medestellers", Map.of("medewerker", "collega"), "MEDESTELLER_GENOEMD");
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
        return new Klik(
                "opsteller", "route?soort=TERMIJN&onderdeel=EZ", "routewijzigingen", wat, "ROUTE_GEWIJZIGD");
    }

    static Klik remark(Notaloop loop, Kenmerk[] nota) {
        round(loop, nota);
        var wat = Map.<String, Object>of(
                "rubriek", Sjabloon.AANLEIDING, "citaat", "iets", "tekst", "Waarom?", "namens", "EZ", "versie", 1);
        return new Klik("ez", "opmerkingen", "opmerkingen", wat, "OPMERKING_GEMAAKT");
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
                "vastleggingen/nieuw",
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
        if (loop.fase(nota) == Fase.TER_BESLISSING)
            Notaloop.done(loop.decide("mindef", nota, Besluitsoort.AKKOORD));
    }
}
