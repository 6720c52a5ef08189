package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.route.Partij;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HaltesTest {
    @Test
    void theFirstHalteIsOpenFromTheBeginningAndTheSecondIsNot() {
        var ronde = ronde(at(1, "EZ", null), at(2, "HDFC", null));
        assertThat(ronde.openHalte()).isEqualTo(1);
        assertThat(codes(ronde.wachtOp())).containsExactly("EZ");
    }

    @Test
    void aHalteOpensWhenEveryRequiredPartyBeforeItIsThrough() {
        assertThat(ronde(at(1, "EZ", Oordeel.AKKOORD), at(1, "OCW", null), at(2, "HDFC", null))
                        .openHalte())
                .isEqualTo(1);
        var ronde = ronde(at(1, "EZ", Oordeel.AKKOORD), at(1, "OCW", Oordeel.NIET_AKKOORD), at(2, "HDFC", null));
        assertThat(ronde.openHalte()).isEqualTo(2);
        assertThat(codes(ronde.wachtOp())).containsExactly("HDFC");
    }

    @Test
    void whoIsOnlyAskedHoldsNoLaterHalteUp() {
        var vrij = Standpunt.of(new Partij(1, "OCW", Set.of(), null, false), Optional.empty(), List.of(), false);
        assertThat(ronde(vrij, at(2, "HDFC", null)).openHalte()).isEqualTo(2);
    }

    @Test
    void aHalteIsPassedOverWhenNobodyMustAnswerThere() {
        var vrij = Standpunt.of(new Partij(2, "OCW", Set.of(), null, false), Optional.empty(), List.of(), false);
        assertThat(ronde(at(1, "EZ", Oordeel.AKKOORD), vrij, at(3, "HDFC", null))
                        .openHalte())
                .isEqualTo(3);
    }

    @Test
    void whenAllAreThroughEveryHalteIsOpenAndTheRoundIsComplete() {
        var ronde = ronde(at(1, "EZ", Oordeel.AKKOORD), at(2, "HDFC", Oordeel.GEEN_REACTIE));
        assertThat(ronde.openHalte()).isEqualTo(2);
        assertThat(ronde.isVoltooid()).isTrue();
        assertThat(ronde.wachtOp()).isEmpty();
    }

    private static Afstemronde ronde(Standpunt... standpunten) {
        return new Afstemronde(List.of(standpunten));
    }

    private static Standpunt at(int halte, String code, @Nullable Oordeel oordeel) {
        var laatste = oordeel == null ? Optional.<Afstemming>empty() : StandpuntTest.said(oordeel);
        return Standpunt.of(new Partij(halte, code, Set.of(), null, true), laatste, List.of(), false);
    }

    private static Stream<String> codes(List<Standpunt> standpunten) {
        return standpunten.stream().map(een -> een.partij().onderdeel());
    }
}
