package nl.nota.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.kern.Kalender;
import nl.nota.kern.Reces;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Bezetting;
import nl.nota.organisatie.Bezetting.Afwezigheid;
import nl.nota.organisatie.Bezetting.Houder;
import nl.nota.route.Routeprognose.Soort;
import nl.nota.route.Routeprognose.Stap;
import nl.nota.route.Voortgang.Beurt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrognoseloopTest {
    private static final LocalDate MAANDAG = LocalDate.of(2025, 9, 29);
    private static final Kalender KALENDER =
            new Kalender(List.of(new Reces("Herfstreces", LocalDate.of(2025, 10, 17), LocalDate.of(2025, 10, 27))));

    @Test
    void theWayIsCountedInWorkingDaysFromHalteToHalte() {
        var prognose = walk(
                Fase.IN_AFSTEMMING,
                Beslisregel.ALLE,
                null,
                List.of(party(1, "EZ", "2025-10-01"), party(2, "HDFC", null)));
        assertThat(prognose.stappen())
                .extracting(Stap::soort, een -> een.verwacht().toString())
                .containsExactly(
                        tuple(Soort.AFSTEMMING, "2025-10-01"),
                        tuple(Soort.AFSTEMMING, "2025-10-08"),
                        tuple(Soort.AANBIEDEN, "2025-10-09"),
                        tuple(Soort.PARAFERING, "2025-10-10"),
                        tuple(Soort.BESLUIT, "2025-10-15"));
        assertThat(prognose.besluit()).contains(LocalDate.of(2025, 10, 15));
        assertThat(prognose.nu().orElseThrow().wachtOp()).containsExactly("EZ");
    }

    @Test
    void theSlowestPartyOfAHalteHoldsItUp() {
        var partijen = List.of(party(1, "EZ", "2025-10-01"), party(1, "HDFC", "2025-10-02"), party(1, "DJZ", null));
        var halte = walk(Fase.IN_AFSTEMMING, Beslisregel.ALLE, null, partijen, Set.of("DJZ"), Map.of())
                .halte(1)
                .orElseThrow();
        assertThat(halte.wachtOp()).containsExactly("EZ", "HDFC");
        assertThat(halte.ophouder()).isEqualTo("HDFC");
        assertThat(halte.uiterlijk()).isEqualTo("2025-10-02");
    }

    @Test
    void aPartyWhoseDayHasGoneIsExpectedOnTheNextWorkingDay() {
        var halte = walk(Fase.IN_AFSTEMMING, Beslisregel.ALLE, null, List.of(party(1, "EZ", "2025-09-22")))
                .halte(1)
                .orElseThrow();
        assertThat(halte.verwacht()).isEqualTo("2025-09-30");
        assertThat(halte.uiterlijk()).isEqualTo("2025-09-22");
    }

    @Test
    void aPartyThatNeedNotAnswerHoldsNothingUp() {
        var facultatief = new Partij(1, "EZ", Set.of(), LocalDate.of(2025, 12, 1), false);
        assertThat(walk(Fase.IN_AFSTEMMING, Beslisregel.ALLE, null, List.of(facultatief))
                        .halte(1))
                .isEmpty();
    }

    @Test
    void whoIsAwayStartsWhenBack() {
        var weg = Map.of("EZ", LocalDate.of(2025, 10, 5));
        var halte = walk(Fase.IN_AFSTEMMING, Beslisregel.ALLE, null, List.of(party(1, "EZ", null)), Set.of(), weg)
                .halte(1)
                .orElseThrow();
        assertThat(halte.verwacht()).isEqualTo("2025-10-10");
    }

    @Test
    void whoIsAwayLaterStartsWhenBackAndWhoHasAVervangerAtOnce() {
        var weg = LocalDate.of(2025, 10, 12);
        var later = new Afwezigheid(LocalDate.of(2025, 10, 2), weg, null);
        var vervangen = new Afwezigheid(LocalDate.of(2025, 9, 1), weg, "Eva Lindeman");
        assertThat(decidedWith(later)).isEqualTo("2025-10-15");
        assertThat(decidedWith(vervangen)).isEqualTo("2025-10-06");
    }

    @Test
    void whoHoldsTheNotaUntilADayStartsThen() {
        var voortgang = new Voortgang(
                Fase.TER_BESLISSING,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                Map.of("MINDEF", LocalDate.of(2025, 10, 8)));
        var stap = loop(Beslisregel.ALLE, List.of(), voortgang, Bezetting.VOLLEDIG)
                .nu()
                .orElseThrow();
        assertThat(stap.verwacht()).isEqualTo("2025-10-13");
        assertThat(stap.wachtOp()).containsExactly("STASDEF", "MINDEF");
        assertThat(stap.ophouder()).as("the slowest of all").isEqualTo("MINDEF");
        var eerste = loop(Beslisregel.EEN_VAN, List.of(), voortgang, Bezetting.VOLLEDIG)
                .nu()
                .orElseThrow();
        assertThat(eerste.ophouder()).as("the fastest where one is enough").isEqualTo("STASDEF");
    }

    @Test
    void whoeverHasTheTurnInTheRoundHoldsItUpAlsoWhenThatIsNoParty() {
        var partijen = List.of(party(1, "EZ", "2025-10-08"), party(2, "HDFC", null));
        var beurten = List.of(new Beurt("de steller", null));
        var voortgang = new Voortgang(Fase.IN_AFSTEMMING, Set.of(), Set.of(), Set.of(), beurten, Map.of());
        var prognose = loop(Beslisregel.ALLE, partijen, voortgang, Bezetting.VOLLEDIG);
        var nu = prognose.nu().orElseThrow();
        assertThat(nu.ophouder()).isEqualTo("de steller");
        assertThat(nu.halte()).isEqualTo(1);
        assertThat(nu.verwacht()).isEqualTo("2025-09-30");
        assertThat(prognose.halte(2)).isPresent();
    }

    private static LocalDate decidedWith(Afwezigheid weg) {
        var bezetting = new Bezetting(Map.of("MINDEF", List.of(new Houder("Carla Ottens", List.of(weg)))));
        return loop(Beslisregel.ALLE, List.of(), Voortgang.begin(Fase.AFGESTEMD), bezetting)
                .besluit()
                .orElseThrow();
    }

    @Test
    void aDecisionWaitsForTheEndOfTheRecessAndATermDoesNot() {
        var prognose = walk(Fase.IN_AFSTEMMING, Beslisregel.ALLE, null, List.of(party(1, "EZ", "2025-10-17")));
        assertThat(prognose.halte(1).orElseThrow().verwacht()).isEqualTo("2025-10-17");
        var besluit = prognose.last(Soort.BESLUIT).orElseThrow();
        assertThat(besluit.verwacht()).isEqualTo("2025-10-28");
        assertThat(besluit.reces()).isEqualTo("Herfstreces");
    }

    @Test
    void bewindspersonenOneAfterTheOtherTakeLongerThanTogether() {
        assertThat(walk(Fase.TER_BESLISSING, Beslisregel.ALLE, null, List.of()).besluit())
                .contains(LocalDate.of(2025, 10, 2));
        assertThat(walk(Fase.TER_BESLISSING, Beslisregel.VOLGORDE, null, List.of())
                        .besluit())
                .contains(LocalDate.of(2025, 10, 7));
    }

    @Test
    void spoedHalvesTheUsualTermsButNotAnAgreedDayAndLeavesNobodyOut() {
        var partijen = List.of(party(1, "EZ", null), party(2, "HDFC", "2025-10-08"));
        var gewoon = walk(Fase.IN_AFSTEMMING, Beslisregel.ALLE, null, partijen);
        var spoed = walk(Fase.IN_AFSTEMMING, Beslisregel.ALLE, "Het debat is morgen.", partijen);
        assertThat(gewoon.halte(1).orElseThrow().verwacht()).isEqualTo("2025-10-06");
        assertThat(spoed.halte(1).orElseThrow().verwacht()).isEqualTo("2025-10-02");
        assertThat(spoed.halte(2).orElseThrow().verwacht()).isEqualTo("2025-10-08");
        assertThat(spoed.besluit().orElseThrow()).isBefore(gewoon.besluit().orElseThrow());
        assertThat(spoed.stappen()).hasSameSizeAs(gewoon.stappen());
    }

    @Test
    void aDecidedNotaIsPredictedNoMore() {
        assertThat(walk(Fase.BESLOTEN, Beslisregel.ALLE, null, List.of())).isEqualTo(Routeprognose.GEEN);
        assertThat(walk(Fase.CONCEPT, Beslisregel.ALLE, null, List.of())
                        .nu()
                        .orElseThrow()
                        .soort())
                .isEqualTo(Soort.INDIENEN);
    }

    private static Routeprognose walk(Fase fase, Beslisregel regel, @Nullable String spoed, List<Partij> partijen) {
        return walk(fase, regel, spoed, partijen, Set.of(), Map.of());
    }

    private static Routeprognose walk(
            Fase fase,
            Beslisregel regel,
            @Nullable String spoed,
            List<Partij> partijen,
            Set<String> klaar,
            Map<String, LocalDate> weg) {
        var route = route(regel, partijen, spoed);
        var voortgang = new Voortgang(fase, klaar, Set.of(), Set.of(), turns(partijen, klaar), Map.of());
        return new Prognoseloop(route, voortgang, KALENDER, away(weg), MAANDAG).walk();
    }

    private static Routeprognose loop(
            Beslisregel regel, List<Partij> partijen, Voortgang voortgang, Bezetting bezetting) {
        return new Prognoseloop(route(regel, partijen, null), voortgang, KALENDER, bezetting, MAANDAG).walk();
    }

    private static Route route(Beslisregel regel, List<Partij> partijen, @Nullable String spoed) {
        var route = new Route(Kenmerk.defensie(2025, 34347), regel);
        route.choose(regel, new Routekeuze(partijen, List.of("SG"), regel, List.of("STASDEF", "MINDEF"), false, spoed));
        return route;
    }

    /** The required parties of the first halte that is not done. */
    private static List<Beurt> turns(List<Partij> partijen, Set<String> klaar) {
        var open = partijen.stream()
                .filter(een -> een.verplicht() && !klaar.contains(een.onderdeel()))
                .toList();
        var halte = open.stream().mapToInt(Partij::halte).min().orElse(1);
        return open.stream()
                .filter(een -> een.halte() == halte)
                .map(een -> new Beurt(een.onderdeel(), een.onderdeel()))
                .toList();
    }

    private static Bezetting away(Map<String, LocalDate> weg) {
        return new Bezetting(weg.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        een -> List.of(new Houder(
                                een.getKey(), List.of(new Afwezigheid(LocalDate.MIN, een.getValue(), null)))))));
    }

    private static Partij party(int halte, String code, @Nullable String uiterlijk) {
        return new Partij(halte, code, Set.of(), uiterlijk == null ? null : LocalDate.parse(uiterlijk), true);
    }
}
