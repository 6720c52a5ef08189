package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.Standpunt;
import nl.nota.bericht.AanZetten;
import nl.nota.bericht.Taak;
import nl.nota.bericht.Zetstand;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitsoort;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import nl.nota.nota.Nota;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Wijziging;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;

/** Fills the port: whose turn it is and where each party stands, as the work list and the page of the nota say it. */
@Component
class Zetstanden implements AanZetten {
    /** The house itself asks; it is nobody, and nothing is its turn. */
    private static final Medewerker HUIS =
            new Medewerker(new UUID(0, 0), "nota", "nota", "nota", Set.of(), Set.of());

    private final Lezers lezers;
    private final Notastanden standen;

    Zetstanden(Lezers lezers, Notastanden standen) {
        this.lezers = lezers;
        this.standen = standen;
    }

    @Override
    public Optional<Zetstand> of(Kenmerk kenmerk) {
        return lezers.nota(kenmerk).map(this::of);
    }

    private Zetstand of(Nota nota) {
        var stand = standen.of(new Dossier(nota, new Betrekking(HUIS, Set.of())));
        var zetten = Stream.concat(
                stand.aanZet().stream().map(zet -> turn(zet, stand)),
                stand.ronde().standpunten().stream()
                        .filter(een -> isAskedOnly(een, stand))
                        .map(een -> asked(een, nota)));
        return new Zetstand(
                nota,
                zetten.toList(),
                stand.ronde().standpunten().stream().map(een -> agreement(een, stand)).toList(),
                held(stand));
    }

    private static Zetstand.Zet turn(AanZet zet, Notastand stand) {
        var taak = taak(zet, stand.nota().fase());
        var uiterlijk = stand.ronde()
                .of(zet.wie())
                .filter(een -> taak == Taak.AFSTEMMEN)
                .map(een -> een.partij().uiterlijk())
                .orElse(null);
        // Each voorwaarde is a task of its own for the steller: it is told by when it was made.
        var aanleiding = taak == Taak.VERWERKEN ? zet.sinds().toString() : "";
        return new Zetstand.Zet(taak, zet.wie(), aanleiding, zet.sinds(), uiterlijk, zet::isTurnOf);
    }

    private static Taak taak(AanZet zet, Fase fase) {
        return switch (fase) {
            case CONCEPT -> Taak.SCHRIJVEN;
            case IN_AFSTEMMING -> {
                if (zet.gronden().contains(Grond.PARTIJ)) yield Taak.AFSTEMMEN;
                yield zet.gronden().contains(Grond.STELLER) ? Taak.VERWERKEN : Taak.BEVESTIGEN;
            }
            case AFGESTEMD -> Taak.AANBIEDEN;
            case IN_PARAFERING -> Taak.PARAFEREN;
            case TER_BESLISSING -> Taak.BESLUITEN;
            case BESLOTEN, INGETROKKEN -> Taak.CONTROLEREN;
        };
    }

    /** A party that may answer and need not holds nobody up, and is asked all the same. */
    private static boolean isAskedOnly(Standpunt standpunt, Notastand stand) {
        return stand.nota().fase() == Fase.IN_AFSTEMMING
                && !standpunt.partij().verplicht()
                && standpunt.stand() == Stand.GEVRAAGD
                && stand.ronde().isOpen(standpunt);
    }

    private static Zetstand.Zet asked(Standpunt standpunt, Nota nota) {
        var code = standpunt.partij().onderdeel();
        var doorgifte = standpunt.doorgifte();
        return new Zetstand.Zet(
                Taak.AFSTEMMEN,
                code,
                "",
                nota.faseSinds(),
                standpunt.partij().uiterlijk(),
                lezer -> lezer.betrekking().is(Grond.PARTIJ)
                        && lezer.betrekking().speaksFor(code)
                        && (doorgifte == null
                                || doorgifte.naar().equals(lezer.medewerker().id())));
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
                standpunt.isCarried(stand.nota().versie().map(een -> een.nummer()).orElse(0)),
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
