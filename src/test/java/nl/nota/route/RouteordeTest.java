package nl.nota.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import org.junit.jupiter.api.Test;

class RouteordeTest {
    @Test
    void partiesStandSideBySideInAHalteAndHaltesFollowEachOther() {
        assertThat(codes(List.of("EZ 1", "OCW 1", "HDFC 2", "DJZ 3"), List.of("PDGB", "SG"), List.of("MINDEF")))
                .isEmpty();
        assertThat(codes(List.of(), List.of(), List.of("MINDEF"))).isEmpty();
    }

    @Test
    void aRouteWithAGapIsToldWhereTheGapIs() {
        var tegen = against(List.of("EZ 1", "HDFC 3"), List.of(), List.of("MINDEF"));
        assertThat(tegen).containsExactly(Reden.onjuist("route.reden.halte-gat", 2, 3));
        assertThat(codes(List.of("EZ 2"), List.of(), List.of("MINDEF"))).containsExactly("route.reden.halte-gat");
    }

    @Test
    void aHalteOutsideTheNumbersIsRefused() {
        assertThat(codes(List.of("EZ 0"), List.of(), List.of("MINDEF"))).containsExactly("route.reden.halte-nummer");
        assertThat(codes(List.of("EZ 21"), List.of(), List.of("MINDEF"))).containsExactly("route.reden.halte-nummer");
    }

    @Test
    void theSameCodeTwiceOnOneKindOfHalteIsRefused() {
        assertThat(codes(List.of("EZ 1", "EZ 2"), List.of(), List.of("MINDEF"))).containsExactly("route.reden.dubbel");
        assertThat(codes(List.of("EZ 1"), List.of("SG", "PDGB", "SG"), List.of("MINDEF")))
                .containsExactly("route.reden.dubbel");
    }

    @Test
    void whoDecidesDoesNotMeetTheNotaOnTheWay() {
        assertThat(against(List.of("EZ 1"), List.of("SG", "MINDEF"), List.of("MINDEF")))
                .containsExactly(Reden.onjuist("route.reden.kring", "MINDEF"));
        assertThat(codes(List.of("MINDEF 1"), List.of(), List.of("MINDEF")))
                .containsExactly("route.reden.kring-partij");
    }

    @Test
    void aPartyMayInitialAsWell() {
        assertThat(codes(List.of("CDS 1"), List.of("CDS"), List.of("MINDEF"))).isEmpty();
    }

    private static List<String> codes(List<String> partijen, List<String> lijn, List<String> beslissers) {
        return against(partijen, lijn, beslissers).stream().map(Reden::code).toList();
    }

    private static List<Reden> against(List<String> partijen, List<String> lijn, List<String> beslissers) {
        var gevraagd = partijen.stream()
                .map(een -> Arrays.asList(een.split(" ")))
                .map(een -> new Partij(Integer.parseInt(een.get(1)), een.get(0), Set.of(), null, true))
                .toList();
        return Routeorde.against(new Routekeuze(gevraagd, lijn, Beslisregel.ALLE, beslissers, false));
    }
}
