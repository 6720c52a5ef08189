package nl.nota.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.afstemming.Standpunt;
import nl.nota.bericht.AanZetten;
import nl.nota.bericht.Taak;
import nl.nota.bericht.Zetstand;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitsoort;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import nl.nota.nota.Nota;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Wijziging;
import org.springframework.stereotype.Component;

/** Fills the port: whose turn it is and where each party stands, as the work list and the page of the nota say it. */
@Component
class Zetstanden implements AanZetten {
    private final Lezers lezers;
    private final Notastanden standen;
    private final Clock clock;

    Zetstanden(Lezers lezers, Notastanden standen, Clock clock) {
        this.lezers = lezers;
        this.standen = standen;
        this.clock = clock;
    }

    @Override
    public Optional<Zetstand> of(Kenmerk kenmerk) {
        return lezers.nota(kenmerk).map(this::of);
    }

    private Zetstand of(Nota nota) {
        // With the last agreement the round is over, and still each party must hear what became of its word.
        var stand = standen.forNobody(nota);
        var vandaag = LocalDate.now(clock);
        var zetten = stand.beurten().stream()
                .filter(zet -> zet.vanaf() == null || !vandaag.isBefore(zet.vanaf()))
                .map(Zetstanden::turn);
        return new Zetstand(
                nota,
                zetten.toList(),
                stand.ronde().standpunten().stream()
                        .map(een -> agreement(een, stand))
                        .toList(),
                held(stand));
    }

    private static Zetstand.Zet turn(AanZet zet) {
        var taak = Taak.valueOf(zet.gevraagd().name());
        // Each voorwaarde is a task of its own for the steller: it is told by when it was made.
        var aanleiding = taak == Taak.VERWERKEN ? zet.sinds().toString() : "";
        return new Zetstand.Zet(taak, zet.wie(), aanleiding, zet.sinds(), zet.uiterlijk(), zet::isTurnOf);
    }

    private static Zetstand.Akkoord agreement(Standpunt standpunt, Notastand stand) {
        var plaatsen = standpunt.geraakt().stream()
                .map(Wijziging::plaats)
                .map(Zetstanden::inWords)
                .distinct()
                .toList();
        return new Zetstand.Akkoord(
                standpunt.partij().onderdeel(),
                standpunt.stand().name(),
                standpunt.isCarried(
                        stand.nota().versie().map(een -> een.nummer()).orElse(0)),
                plaatsen);
    }

    /** The title that the template gives a place; a title that somebody typed is text of the nota and never told. */
    private static String inWords(String plaats) {
        return Sjabloon.defensie().stream()
                .filter(rubriek -> rubriek.code().equals(plaats))
                .map(Rubriek::titel)
                .findFirst()
                .orElse("");
    }

    private static List<Zetstand.Aanhouding> held(Notastand stand) {
        if (stand.nota().fase() != Fase.TER_BESLISSING) return List.of();
        return stand.besluitronde().stream()
                .flatMap(ronde -> ronde.laatste().values().stream())
                .filter(besluit -> besluit.besluit() == Besluitsoort.AANHOUDEN)
                .flatMap(Zetstanden::held)
                .toList();
    }

    private static Stream<Zetstand.Aanhouding> held(Besluit besluit) {
        var tot = besluit.tot();
        return tot == null ? Stream.empty() : Stream.of(new Zetstand.Aanhouding(besluit.bewindspersoon(), tot));
    }
}
