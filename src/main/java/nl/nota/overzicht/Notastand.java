package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemronde;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitronde;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.besluit.Terugname;
import nl.nota.besluit.Uitkomst;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Nota;
import nl.nota.nota.Vastlegging;
import nl.nota.parafering.Paraaf;
import nl.nota.parafering.Paraafronde;
import nl.nota.route.Route;
import org.jspecify.annotations.Nullable;

/**
 * Where a nota stands across all offices, as derived from what was recorded.
 *
 * @param buiten the asked ministries for which nobody is enrolled
 * @param parafen everything the line ever said, the oldest first
 * @param besluiten everything that was ever decided, the oldest first
 * @param nu the moment at which it is judged
 */
public record Notastand(
        Dossier dossier,
        Optional<Route> route,
        Afstemronde ronde,
        Set<String> buiten,
        List<Paraaf> parafen,
        List<Besluit> besluiten,
        ZonedDateTime nu) {
    public Notastand {
        buiten = Set.copyOf(buiten);
        parafen = List.copyOf(parafen);
        besluiten = List.copyOf(besluiten);
    }

    public Nota nota() {
        return dossier.nota();
    }

    /** How far the line is with the last versie, once there is a route and a versie. */
    public Optional<Paraafronde> paraafronde() {
        return route.flatMap(een -> nota().versie().map(versie -> Paraafronde.of(een.parafering(), versie, parafen)));
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
            case CONCEPT -> List.of(AanZet.steller(Gevraagd.SCHRIJVEN, nota().faseSinds()));
            case IN_AFSTEMMING -> inAfstemming().verplicht();
            case AFGESTEMD -> List.of(AanZet.aanbieder(nota().faseSinds()));
            case IN_PARAFERING -> inParafering();
            case TER_BESLISSING -> terBeslissing();
            case BESLOTEN -> besloten();
            case INGETROKKEN -> List.of();
        };
    }

    private Rondebeurten inAfstemming() {
        return new Rondebeurten(ronde, buiten, nota().faseSinds());
    }

    private List<AanZet> inParafering() {
        var sinds = latest(parafen);
        return paraafronde().flatMap(Paraafronde::aanZet).stream()
                .map(functie -> AanZet.lijn(functie, sinds))
                .toList();
    }

    private List<AanZet> terBeslissing() {
        var sinds = latest(besluiten);
        return besluitronde().stream()
                .flatMap(een -> een.aanZet().stream())
                .map(code -> AanZet.bewindspersoon(code, sinds).from(aangehouden().get(code)))
                .toList();
    }

    /** When somebody last said something since the nota came here. */
    private Instant latest(List<? extends Vastlegging> gezegd) {
        return Stream.concat(Stream.of(nota().faseSinds()), gezegd.stream().map(Vastlegging::tijd))
                .max(Instant::compareTo)
                .orElse(nota().faseSinds());
    }

    private List<AanZet> besloten() {
        return openBesluitvoorwaarden().stream()
                .map(een -> AanZet.controleur(een.code(), nota().faseSinds()).to(een.persoon()))
                .distinct()
                .toList();
    }

    /** Whose turn it is, with the parties that are asked but for which the nota does not wait. */
    public List<AanZet> beurten() {
        if (nota().fase() != Fase.IN_AFSTEMMING) return aanZet();
        return Stream.concat(aanZet().stream(), inAfstemming().vrijblijvend().stream())
                .toList();
    }

    /** What this person has to do with it now; what is held comes back on its day. */
    public List<AanZet> eigenBeurten() {
        var vandaag = nu.toLocalDate();
        return beurten().stream()
                .filter(een -> een.isTurnOf(dossier) && een.isBegun(vandaag))
                .toList();
    }
}
