package nl.nota.overzicht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.Standpunt;
import nl.nota.afstemming.Voorwaardestand;
import nl.nota.afstemming.Voorwaardeverloop;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Vastlegging;

/**
 * Whose turn it is in the round.
 *
 * @param sinds when the nota came into the round
 */
record Rondebeurten(Kenmerk kenmerk, Afstemronde ronde, Toewijzing toewijzing, Instant sinds) {
    /** The turns that the nota waits for. */
    List<AanZet> verplicht() {
        var partijen = ronde.wachtOp().stream()
                .filter(een -> een.stand() != Stand.ONDER_VOORWAARDE)
                .map(this::waitsFor);
        var voorwaarden =
                ronde.voorwaarden().stream().filter(Voorwaardeverloop::blocks).map(this::waitsFor);
        return Stream.concat(partijen, voorwaarden).toList();
    }

    /** The parties that are asked, but for which the nota does not wait. */
    List<AanZet> vrijblijvend() {
        return ronde.standpunten().stream()
                .filter(een -> !een.partij().verplicht() && een.stand() == Stand.GEVRAAGD && ronde.isOpen(een))
                .map(een -> asks(een, Gevraagd.AFSTEMMEN).optional())
                .toList();
    }

    /** A party that must answer, or the secretariaat that must confirm that the party is not concerned. */
    private AanZet waitsFor(Standpunt standpunt) {
        return switch (standpunt.stand()) {
            case GEVRAAGD, GELDIG, GEEN_REACTIE -> asks(standpunt, Gevraagd.AFSTEMMEN);
            case VEROUDERD -> asks(standpunt, Gevraagd.OPNIEUW_AFSTEMMEN);
            case ONDER_VOORWAARDE, BEZWAAR -> AanZet.steller(Gevraagd.VERWERKEN, answered(standpunt));
            case NIET_BETROKKEN -> AanZet.secretariaat(answered(standpunt));
        };
    }

    /** The owner of a voorwaarde sees to its answer; then the party that set it says whether that will do. */
    private AanZet waitsFor(Voorwaardeverloop verloop) {
        var toen = verloop.laatste()
                .map(Vastlegging::tijd)
                .orElse(verloop.gesteld().tijd());
        var voorwaarde = verloop.voorwaarde();
        var beurt = verloop.stand() == Voorwaardestand.OPEN
                ? AanZet.steller(Gevraagd.VERWERKEN, toen)
                        .by(voorwaarde.uiterlijk())
                        .to(toewijzing.of(Aanwijzing.of(kenmerk, voorwaarde)))
                : party(verloop.onderdeel(), Gevraagd.AFDOEN, toen);
        return beurt.about(verloop.id().toString());
    }

    private AanZet asks(Standpunt standpunt, Gevraagd gevraagd) {
        var partij = standpunt.partij();
        return party(partij.onderdeel(), gevraagd, owed(standpunt))
                .by(partij.uiterlijk())
                .to(toewijzing.of(Aanwijzing.of(kenmerk, standpunt)));
    }

    private AanZet party(String code, Gevraagd gevraagd, Instant toen) {
        return toewijzing.isBuiten(code) ? AanZet.buiten(code, toen) : AanZet.partij(code, gevraagd, toen);
    }

    /** Since when a party owes its answer: never before the nota came into this round. */
    private Instant owed(Standpunt standpunt) {
        return Optional.ofNullable(standpunt.sinds()).filter(sinds::isBefore).orElse(sinds);
    }

    private Instant answered(Standpunt standpunt) {
        return Optional.ofNullable(standpunt.laatste()).map(Afstemming::tijd).orElse(sinds);
    }
}
