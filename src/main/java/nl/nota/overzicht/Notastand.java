package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemronde;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitronde;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.besluit.Terugname;
import nl.nota.besluit.Uitkomst;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Nota;
import nl.nota.nota.Vastlegging;
import nl.nota.parafering.Paraaf;
import nl.nota.parafering.Paraafronde;
import nl.nota.route.Beslisregel;
import nl.nota.route.Route;

/**
 * Where a nota stands across all offices, as derived from what was recorded.
 *
 * @param toewijzing who there is to do what it asks
 * @param parafen everything the line ever said, the oldest first
 * @param besluiten everything that was ever decided, the oldest first
 * @param afhandeling what follows on the besluit
 * @param nu the moment at which it is judged
 */
public record Notastand(
        Dossier dossier,
        Optional<Route> route,
        Afstemronde ronde,
        Toewijzing toewijzing,
        List<Paraaf> parafen,
        List<Besluit> besluiten,
        Afhandeling afhandeling,
        ZonedDateTime nu) {
    private static final Set<Grond> LOOPT_MEE =
            EnumSet.of(Grond.STELLER, Grond.MEDESTELLER, Grond.SECRETARIAAT, Grond.KABINET);

    public Notastand {
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
        return new Rondebeurten(nota().kenmerk(), ronde, toewijzing, nota().faseSinds());
    }

    private List<AanZet> inParafering() {
        var sinds = latest(parafen);
        return paraafronde().flatMap(Paraafronde::aanZet).stream()
                .map(functie -> AanZet.lijn(functie, sinds))
                .toList();
    }

    private List<AanZet> terBeslissing() {
        return besluitronde().stream()
                .flatMap(een -> een.aanZet().stream()
                        .map(code -> AanZet.bewindspersoon(code, since(een))
                                .from(aangehouden().get(code))
                                .by(nota().planning().beslisdatum())))
                .toList();
    }

    /** Side by side each counts from the offer; after another, or after a contradiction, from the last answer. */
    private Instant since(Besluitronde stand) {
        return stand.regel() == Beslisregel.VOLGORDE || stand.isTeBespreken()
                ? latest(stand.antwoorden().values())
                : nota().faseSinds();
    }

    /** When somebody last said something since the nota came here. */
    private Instant latest(Collection<? extends Vastlegging> gezegd) {
        return Stream.concat(Stream.of(nota().faseSinds()), gezegd.stream().map(Vastlegging::tijd))
                .max(Instant::compareTo)
                .orElse(nota().faseSinds());
    }

    private List<AanZet> besloten() {
        var controle = openBesluitvoorwaarden().stream().map(this::checks);
        var gereed = openBesluitvoorwaarden().isEmpty();
        var daarna = uitkomst().filter(Uitkomst::isAkkoord).stream().flatMap(een -> afhandeling.aanZet(this, gereed));
        return Stream.concat(controle, daarna).distinct().toList();
    }

    /** The person who is named and nobody else, there or not; for a code whoever answers for it. */
    private AanZet checks(Besluitvoorwaarde voorwaarde) {
        var persoon = voorwaarde.persoon();
        return AanZet.controleur(voorwaarde.code(), nota().faseSinds())
                .to(persoon == null ? null : new Aangewezene(persoon, voorwaarde.wie(), true));
    }

    /** Whose turn it is, with the parties that are asked but for which the nota does not wait. */
    public List<AanZet> beurten() {
        if (nota().fase() != Fase.IN_AFSTEMMING) return aanZet();
        return Stream.concat(aanZet().stream(), inAfstemming().vrijblijvend().stream())
                .toList();
    }

    /** Where it lies, each thing once; to whom a party gave its turn is told to that party and to who runs the nota. */
    public List<Werkzet> waar() {
        return aanZet().stream()
                .map(een ->
                        mayName(een.wie()) ? Werkzet.of(een) : Werkzet.of(een).withoutName())
                .distinct()
                .toList();
    }

    private boolean mayName(String code) {
        var betrekking = dossier.betrekking();
        return code.isEmpty() || betrekking.medewerker().answersFor(code) || betrekking.isAny(LOOPT_MEE);
    }

    /** What this person has to do with it now; what is held comes back on its day. */
    public List<AanZet> eigenBeurten() {
        var vandaag = nu.toLocalDate();
        return beurten().stream()
                .filter(een -> een.isTurnOf(dossier) && een.isBegun(vandaag))
                .toList();
    }

    /** Whether this person has something to do with it now. */
    public boolean isTurn() {
        return !eigenBeurten().isEmpty();
    }
}
