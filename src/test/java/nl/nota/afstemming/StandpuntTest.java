package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Optreden;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijziging;
import nl.nota.route.Partij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandpuntTest {
    private static final Inhoud WAS = Notaloop.inhoud("Er is iets - 'dit'.");
    private static final Partij HELE_NOTA = partij(Set.of());
    private static final Partij FINANCIEN = partij(Set.of(Sjabloon.FINANCIELE_OVERWEGINGEN));

    @Test
    void aPartyThatSaidNothingIsOnlyAskedAndHoldsTheNotaUp() {
        var standpunt = Standpunt.of(HELE_NOTA, Optional.empty(), List.of(), false);
        assertThat(standpunt.stand()).isEqualTo(Stand.GEVRAAGD);
        assertThat(standpunt.blocksNothing()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"AKKOORD", "GEEN_OPMERKINGEN"})
    void anAgreementHoldsAsLongAsNothingInItsScopeChanges(Oordeel oordeel) {
        var standpunt = after(FINANCIEN, oordeel, changed(Sjabloon.COMMUNICATIE, "Anders."));
        assertThat(standpunt.stand()).isEqualTo(Stand.GELDIG);
        assertThat(standpunt.isCarried(2)).isTrue();
        assertThat(standpunt.isAfgestemd()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"AKKOORD", "GEEN_OPMERKINGEN"})
    void anAgreementLapsesWithAChangeInItsScopeAndSaysWhichOne(Oordeel oordeel) {
        var standpunt = after(FINANCIEN, oordeel, changed(Sjabloon.FINANCIELE_OVERWEGINGEN, "Anders."));
        assertThat(standpunt.stand()).isEqualTo(Stand.VEROUDERD);
        assertThat(standpunt.geraakt()).extracting(Wijziging::plaats).containsExactly(Sjabloon.FINANCIELE_OVERWEGINGEN);
        assertThat(standpunt.blocksNothing()).isFalse();
    }

    @Test
    void whatAMachineProvesToBeRedactioneelKeepsAnAgreement() {
        assertThat(after(HELE_NOTA, Oordeel.AKKOORD, changed(Sjabloon.KERNPUNTEN, "Er is iets – ‘dit’."))
                        .stand())
                .isEqualTo(Stand.GELDIG);
    }

    @Test
    void nothingInTheGeadviseerdBesluitIsRedactioneel() {
        assertThat(after(HELE_NOTA, Oordeel.AKKOORD, changed(Sjabloon.GEADVISEERD_BESLUIT, "Er is iets – 'dit'."))
                        .stand())
                .isEqualTo(Stand.VEROUDERD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onderwerp", "aan", "van", "bijlagen", Sjabloon.GEADVISEERD_BESLUIT})
    void whatEveryPartyAnswersForLapsesEveryAgreement(String plaats) {
        assertThat(Standpunt.of(FINANCIEN, said(Oordeel.AKKOORD), List.of(wijziging(plaats)), false)
                        .stand())
                .isEqualTo(Stand.VEROUDERD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soort", "afschrift", "datum", "rubricering", "opgesteldDoor", "rubrieken"})
    void theRestOfTheHeadIsOnlyForWhoAnswersForTheWholeNota(String plaats) {
        var sindsdien = List.of(wijziging(plaats));
        assertThat(Standpunt.of(FINANCIEN, said(Oordeel.AKKOORD), sindsdien, false)
                        .stand())
                .isEqualTo(Stand.GELDIG);
        assertThat(Standpunt.of(HELE_NOTA, said(Oordeel.AKKOORD), sindsdien, false)
                        .stand())
                .isEqualTo(Stand.VEROUDERD);
    }

    @Test
    void aBezwaarNeverLapsesAndHoldsNothingUp() {
        var standpunt = after(HELE_NOTA, Oordeel.NIET_AKKOORD, changed(Sjabloon.KERNPUNTEN, "Anders."));
        assertThat(standpunt.stand()).isEqualTo(Stand.BEZWAAR);
        assertThat(standpunt.isAfwijkend()).isTrue();
        assertThat(standpunt.isAfgestemd()).isFalse();
        assertThat(standpunt.blocksNothing()).as("it is printed").isTrue();
    }

    @Test
    void anAkkoordMitsWaitsForItsVoorwaarden() {
        var standpunt = after(HELE_NOTA, Oordeel.AKKOORD_MITS, WAS);
        assertThat(standpunt.stand()).isEqualTo(Stand.ONDER_VOORWAARDE);
        assertThat(standpunt.isAfgestemd()).isFalse();
        assertThat(standpunt.blocksNothing()).isFalse();
    }

    @Test
    void aRequiredPartyThatIsNotConcernedWaitsForTheSecretariaat() {
        var wacht = Standpunt.of(HELE_NOTA, said(Oordeel.NIET_BETROKKEN), List.of(), false);
        assertThat(wacht.awaitsBevestiging()).isTrue();
        assertThat(wacht.blocksNothing()).isFalse();
        var bevestigd = Standpunt.of(HELE_NOTA, said(Oordeel.NIET_BETROKKEN), List.of(), true);
        assertThat(bevestigd.blocksNothing()).isTrue();
        assertThat(bevestigd.isAfgestemd()).isFalse();
    }

    @Test
    void aPartyThatIsNotRequiredHoldsNothingUpWhateverItSays() {
        var vrij = new Partij(1, "EZ", Set.of(), null, false);
        assertThat(Oordeel.values())
                .allSatisfy(oordeel -> assertThat(Standpunt.of(vrij, said(oordeel), List.of(), false)
                                .blocksNothing())
                        .isTrue());
        assertThat(Standpunt.of(vrij, said(Oordeel.NIET_BETROKKEN), List.of(), false)
                        .awaitsBevestiging())
                .isFalse();
    }

    @Test
    void theLineAfgestemdMetHoldsExactlyWhoseAgreementIsValid() {
        var ronde = new Afstemronde(List.of(
                standpunt("EZ", Oordeel.AKKOORD),
                standpunt("OCW", Oordeel.GEEN_OPMERKINGEN),
                standpunt("CDS", Oordeel.AKKOORD_MITS),
                standpunt("HDFC", Oordeel.NIET_AKKOORD),
                standpunt("DJZ", Oordeel.NIET_BETROKKEN)));
        assertThat(ronde.afgestemdMet()).containsExactly("EZ", "OCW");
        assertThat(ronde.isVoltooid()).isFalse();
        assertThat(ronde.isEensgezind()).isFalse();
        assertThat(ronde.afwijkend())
                .extracting(een -> een.partij().onderdeel())
                .containsExactly("HDFC");
        assertThat(ronde.wachtOp()).extracting(een -> een.partij().onderdeel()).containsExactly("CDS", "DJZ");
    }

    @Test
    void silenceAfterTheTermIsNoAgreementHoldsNothingUpAndEndsWithAChangeInScope() {
        var zweeg = after(FINANCIEN, Oordeel.GEEN_REACTIE, changed(Sjabloon.COMMUNICATIE, "Anders."));
        assertThat(zweeg.stand()).isEqualTo(Stand.GEEN_REACTIE);
        assertThat(zweeg.isAfgestemd()).isFalse();
        assertThat(zweeg.blocksNothing()).isTrue();
        assertThat(new Afstemronde(List.of(zweeg)).zonderReactie()).containsExactly("EZ");
        assertThat(new Afstemronde(List.of(zweeg)).isEensgezind()).isFalse();
        var opnieuw = after(FINANCIEN, Oordeel.GEEN_REACTIE, changed(Sjabloon.FINANCIELE_OVERWEGINGEN, "Anders."));
        assertThat(opnieuw.stand()).isEqualTo(Stand.GEVRAAGD);
        assertThat(opnieuw.blocksNothing()).isFalse();
    }

    @Test
    void aStrictPartyLosesItsAgreementWithEveryChangeAlsoARedactioneleAndOneOutsideItsScope() {
        var streng = new Partij(1, "EZ", Set.of(Sjabloon.FINANCIELE_OVERWEGINGEN), null, true, true);
        assertThat(after(streng, Oordeel.AKKOORD, WAS).stand()).isEqualTo(Stand.GELDIG);
        assertThat(after(streng, Oordeel.AKKOORD, changed(Sjabloon.COMMUNICATIE, "Anders."))
                        .stand())
                .isEqualTo(Stand.VEROUDERD);
        assertThat(after(streng, Oordeel.AKKOORD, changed(Sjabloon.KERNPUNTEN, "Er is iets – ‘dit’."))
                        .stand())
                .isEqualTo(Stand.VEROUDERD);
    }

    private static Standpunt standpunt(String code, Oordeel oordeel) {
        return Standpunt.of(Notaloop.partij(code), said(oordeel), List.of(), false);
    }

    private static Standpunt after(Partij partij, Oordeel oordeel, Inhoud nu) {
        return Standpunt.of(partij, said(oordeel), Vergelijking.of(WAS, nu), false);
    }

    private static Inhoud changed(String code, String woorden) {
        Kop kop = WAS.kop();
        return new Inhoud(
                kop,
                WAS.rubrieken().stream()
                        .map(r -> r.code().equals(code) ? r.with(Notaloop.tekst(woorden)) : r)
                        .toList());
    }

    private static Wijziging wijziging(String plaats) {
        return Wijziging.of(plaats, Wijziging.Soort.INHOUDELIJK, "a", "b");
    }

    private static Partij partij(Set<String> scope) {
        return new Partij(1, "EZ", scope, null, true);
    }

    static Optional<Afstemming> said(Oordeel oordeel) {
        var antwoord = new Antwoord("EZ", oordeel, "", List.of(), new Versienummer(1, "sha256:1"), null);
        var wie = Optreden.of(new UUID(2, 2));
        return Optional.of(
                new Afstemming(new UUID(1, 1), Kenmerk.defensie(2025, 1), antwoord, List.of(), wie, Instant.EPOCH));
    }
}
