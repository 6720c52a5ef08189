package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.Standpunt;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitronde;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.besluit.Terugname;
import nl.nota.besluit.Uitkomst;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Nota;
import nl.nota.route.Route;

/**
 * Where a nota stands across all offices, as derived from what was recorded.
 *
 * @param besluiten everything that was ever decided, the oldest first
 * @param nu the moment at which it is judged
 */
public record Notastand(
        Dossier dossier, Optional<Route> route, Afstemronde ronde, List<Besluit> besluiten, ZonedDateTime nu) {
    public Notastand {
        besluiten = List.copyOf(besluiten);
    }

    public Nota nota() {
        return dossier.nota();
    }

    /** How far the bewindspersonen are with the last versie, once there is a route and a versie. */
    public Optional<Besluitronde> besluitronde() {
        return route.flatMap(een -> nota().versie().map(versie -> Besluitronde.of(een, versie, besluiten)));
    }

    /** What was decided, once the nota is BESLOTEN. */
    public Optional<Uitkomst> uitkomst() {
        return besluitronde().flatMap(Besluitronde::uitkomst);
    }

    /** The bewindspersonen who hold the nota, each until the day on which it comes back by itself. */
    public Map<String, LocalDate> aangehouden() {
        if (nota().fase() != Fase.TER_BESLISSING) return Map.of();
        return besluitronde().map(een -> een.aangehouden(nu.toLocalDate())).orElse(Map.of());
    }

    /** What the reader can still take back. */
    public Optional<Terugname> terugname() {
        return Terugname.of(dossier, besluiten, nu.toInstant());
    }

    /** The voorwaarden of the besluit that are not met yet; who checks them sees the nota once the besluit stands. */
    public List<Besluitvoorwaarde> openBesluitvoorwaarden() {
        if (nota().fase() != Fase.BESLOTEN) return List.of();
        return besluitronde().map(Besluitronde::openVoorwaarden).orElse(List.of());
    }

    /** Whose turn it is. */
    public List<AanZet> aanZet() {
        return switch (nota().fase()) {
            case CONCEPT -> List.of(AanZet.steller(nota().faseSinds()));
            case IN_AFSTEMMING -> inAfstemming();
            case AFGESTEMD, IN_PARAFERING -> List.of(AanZet.aanbieder(nota().faseSinds()));
            case TER_BESLISSING -> terBeslissing();
            case BESLOTEN -> besloten();
            case INGETROKKEN -> List.of();
        };
    }

    private List<AanZet> inAfstemming() {
        return ronde.wachtOp().stream().map(this::waitsFor).distinct().toList();
    }

    /** A party that must answer, or the steller who must answer the party. */
    private AanZet waitsFor(Standpunt standpunt) {
        var sinds =
                Optional.ofNullable(standpunt.laatste()).map(Afstemming::tijd).orElse(nota().faseSinds());
        return switch (standpunt.stand()) {
            case GEVRAAGD, VEROUDERD, GELDIG, GEEN_REACTIE ->
                AanZet.partij(standpunt.partij().onderdeel(), sinds, standpunt.doorgifte());
            case ONDER_VOORWAARDE, BEZWAAR -> AanZet.steller(sinds);
            case NIET_BETROKKEN -> AanZet.secretariaat(sinds);
        };
    }

    private List<AanZet> terBeslissing() {
        var sinds = Stream.concat(
                        Stream.of(nota().faseSinds()), besluiten.stream().map(Besluit::tijd))
                .max(Instant::compareTo)
                .orElse(nota().faseSinds());
        return besluitronde().stream()
                .flatMap(een -> een.aanZet(nu.toLocalDate()).stream())
                .map(code -> AanZet.bewindspersoon(code, sinds))
                .toList();
    }

    private List<AanZet> besloten() {
        return openBesluitvoorwaarden().stream()
                .map(een -> AanZet.controleur(een.controleur(), nota().faseSinds()))
                .distinct()
                .toList();
    }

    /** Whether this person has something to do with it now. */
    public boolean isTurn() {
        return aanZet().stream().anyMatch(een -> een.isTurnOf(dossier)) || isAskedWithoutObligation();
    }

    /** A party that need not answer still finds the nota among its work. */
    private boolean isAskedWithoutObligation() {
        return nota().fase() == Fase.IN_AFSTEMMING
                && ronde.standpunten().stream()
                        .filter(een -> !een.partij().verplicht() && een.stand() == Stand.GEVRAAGD && ronde.isOpen(een))
                        .anyMatch(een ->
                                dossier.betrekking().speaksFor(een.partij().onderdeel()));
    }
}
