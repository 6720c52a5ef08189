package nl.nota.overzicht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.Standpunt;
import nl.nota.afstemming.Voorwaardestand;
import nl.nota.afstemming.Voorwaardeverloop;
import nl.nota.nota.Vastlegging;

/**
 * Whose turn it is in the round.
 *
 * @param buiten the asked ministries for which nobody is enrolled: the steller or the secretariaat asks them
 * @param sinds when the nota came into the round
 */
record Rondebeurten(Afstemronde ronde, Set<String> buiten, Instant sinds) {
    /** The turns that the nota waits for. */
    List<AanZet> verplicht() {
        var partijen = ronde.wachtOp().stream()
                .filter(een -> een.stand() != Stand.ONDER_VOORWAARDE)
                .map(this::waitsFor);
        var voorwaarden =
                ronde.voorwaarden().stream().filter(Voorwaardeverloop::blocks).map(this::waitsFor);
        return Stream.concat(partijen, voorwaarden).distinct().toList();
    }

    /** The parties that are asked, but for which the nota does not wait. */
    List<AanZet> vrijblijvend() {
        return ronde.standpunten().stream()
                .filter(een -> !een.partij().verplicht() && een.stand() == Stand.GEVRAAGD && ronde.isOpen(een))
                .map(een -> asks(een, Gevraagd.AFSTEMMEN, sinds).optional())
                .toList();
    }

    /** A party that must answer, or the steller who must answer the party. */
    private AanZet waitsFor(Standpunt standpunt) {
        var toen =
                Optional.ofNullable(standpunt.laatste()).map(Afstemming::tijd).orElse(sinds);
        return switch (standpunt.stand()) {
            case GEVRAAGD, GELDIG, GEEN_REACTIE -> asks(standpunt, Gevraagd.AFSTEMMEN, toen);
            case VEROUDERD -> asks(standpunt, Gevraagd.OPNIEUW_AFSTEMMEN, toen);
            case ONDER_VOORWAARDE, BEZWAAR -> AanZet.steller(Gevraagd.VERWERKEN, toen);
            case NIET_BETROKKEN -> AanZet.secretariaat(toen);
        };
    }

    /** The steller answers a voorwaarde; then the party that set it says whether that will do. */
    private AanZet waitsFor(Voorwaardeverloop verloop) {
        var toen = verloop.laatste()
                .map(Vastlegging::tijd)
                .orElse(verloop.gesteld().tijd());
        return verloop.stand() == Voorwaardestand.OPEN
                ? AanZet.steller(Gevraagd.VERWERKEN, toen)
                : party(verloop.onderdeel(), Gevraagd.AFDOEN, toen);
    }

    private AanZet asks(Standpunt standpunt, Gevraagd gevraagd, Instant toen) {
        var partij = standpunt.partij();
        var doorgifte = standpunt.doorgifte();
        return party(partij.onderdeel(), gevraagd, toen)
                .by(partij.uiterlijk())
                .to(doorgifte == null ? null : doorgifte.naar());
    }

    private AanZet party(String code, Gevraagd gevraagd, Instant toen) {
        return buiten.contains(code) ? AanZet.buiten(code, toen) : AanZet.partij(code, gevraagd, toen);
    }
}
