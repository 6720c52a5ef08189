package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.TakesLong;
import nl.nota.rechten.Rechtentabel.Wie;
import nl.nota.web.Redenen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What pages and API answer is what the table says, for everybody, in every toestand. A page and the address of the API
 * that does the same share the work: each cell is asked along one of the two, half of the cells each, and in the long
 * run along both.
 */
@TakesLong(200)
class WegenTest extends Rechtenhuis {
    @Autowired
    MockMvc mvc;

    @Autowired
    Redenen redenen;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private final Map<String, Map<Plek, Loket.Antwoord>> gemeten = new ConcurrentHashMap<>();
    private Loket loket;

    /** Who asks, and in which toestand the nota is. */
    private record Plek(Wie wie, Toestand toestand) {}

    @BeforeAll
    void open() {
        loket = new Loket(mvc, redenen, this);
    }

    Stream<String> wegenNaarEenNota() {
        return tabel.wegen().keySet().stream()
                .filter(weg -> weg.contains("{kenmerk}"))
                .sorted();
    }

    Stream<String> wegenZonderNota() {
        return tabel.wegen().keySet().stream()
                .filter(weg -> !weg.contains("{kenmerk}"))
                .sorted();
    }

    @Test
    void everyWayThatThereIsStandsInTheTable() {
        var paden = tabel.wegen().keySet().stream()
                .map(weg -> weg.split(Verzoeken.MET, 2)[0])
                .collect(Collectors.toSet());

        assertThat(paden).containsExactlyInAnyOrderElementsOf(Routes.of(routes));
    }

    @ParameterizedTest
    @MethodSource("wegenNaarEenNota")
    void aWayAnswersWhatTheTableSays(String weg) {
        var verschillen = differences(tabel, weg);
        measured(weg).values().forEach(een -> verschillen.addAll(een.klachten()));
        assertThat(verschillen.stream().limit(20))
                .as("%d verschillen", verschillen.size())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wegenNaarEenNota")
    void aWayMovesANotaOnlyAsTheTableSays(String weg) {
        assertThat(tabel.overgangen())
                .containsAll(measured(weg).values().stream()
                        .flatMap(een -> Stream.ofNullable(een.overgang()))
                        .toList());
    }

    /** The list of a desk offers many notas at once; that lets nobody do more, or less. */
    @Test
    void aStepWithManyNotasDoesWhatTheCommandAloneWouldDo() {
        var anders = new ConcurrentLinkedQueue<String>();
        inEach(toestand -> tabel.mensen().forEach(wie -> {
            var nota = toestanden.in(toestand);
            var mag = tabel.antwoord("aanbieden", wie, toestand) == Rechtentabel.GEDAAN;
            var stap = loket.ask("POST /werkvoorraad/stappen", wie(wie), nota, toestand.fase());
            if (mag == (stap.overgang() == null)) anders.add(wie + ", " + toestand);
        }));
        assertThat(anders).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wegenZonderNota")
    void aWayWithoutANotaAnswersWhatTheTableSays(String weg) {
        assertThat(differences(tabel, weg)).isEmpty();
    }

    /** Where nobody sees the nota nobody reads it, whatever the table says of that. */
    @Test
    void anyCellAboutReadingThatIsFlippedIsFound() {
        var onopgemerkt = new ArrayList<String>();
        for (var handeling : tabel.handelingen(Rechtentabel.LEZEN))
            for (var rol : tabel.rollen())
                for (var toestand : Toestand.values()) {
                    if (tabel.mensen(rol).stream().noneMatch(wie -> tabel.ziet(wie, toestand))) continue;
                    var anders = tabel.flipped(Rechtentabel.LEZEN, List.of(handeling, rol), toestand);
                    if (ways(handeling).allMatch(weg -> isUnnoticed(anders, weg, rol)))
                        onopgemerkt.add(handeling + " door " + rol + ", " + toestand);
                }
        assertThat(onopgemerkt).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Rechtentabel.LOS, Rechtentabel.VAN_EEN_ANDER})
    void anyCellApartFromANotaThatIsFlippedIsFound(String kop) {
        var onopgemerkt = new ArrayList<String>();
        for (var handeling : tabel.handelingen(kop))
            for (var rol : tabel.rollen()) {
                if (tabel.mensen(rol).stream().allMatch(wie -> tabel.ontvangst(wie) == Rechtentabel.BUITEN)) continue;
                var anders = tabel.flipped(kop, handeling, rol);
                if (ways(handeling).allMatch(weg -> isUnnoticed(anders, weg, rol)))
                    onopgemerkt.add(handeling + " door " + rol);
            }
        assertThat(tabel.handelingen(kop)).isNotEmpty();
        assertThat(onopgemerkt).isEmpty();
    }

    /** A page that opens anyway need not explain. */
    @Test
    void anyPageThatExplainsMoreOrLessIsFound() {
        var onopgemerkt = new ArrayList<String>();
        for (var weg : (Iterable<String>) wegenNaarEenNota().filter(een -> een.startsWith("GET "))::iterator)
            for (var rol : tabel.rollen())
                for (var toestand : Toestand.values()) {
                    var anders = tabel.flipped(Rechtentabel.UITLEG, List.of(weg, rol), toestand);
                    var wie = tabel.mensen(rol).getFirst();
                    if (measured(weg).containsKey(new Plek(wie, toestand))
                            && tabel.answerAlong(weg, wie, toestand) != anders.answerAlong(weg, wie, toestand)
                            && isUnnoticed(anders, weg, rol)) onopgemerkt.add(weg + " door " + rol + ", " + toestand);
                }
        assertThat(tabel.rows(Rechtentabel.UITLEG))
                .isNotEmpty()
                .allSatisfy(rij -> assertThat(Toestand.read(rij.get(2)))
                        .allSatisfy(toestand -> assertThat(isUnnoticed(
                                        tabel.flipped(Rechtentabel.UITLEG, rij.subList(0, 2), toestand),
                                        rij.get(0),
                                        rij.get(1)))
                                .isFalse()));
        assertThat(onopgemerkt).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINDEF2025", "bestaat niet", "MINDEF20259999998 ", "-", "é"})
    void whatIsNoKenmerkAnswersAsOneThatDoesNotExist(String geenKenmerk) throws Exception {
        var wie = doen.wie("opsteller");
        for (var weg : Set.of("/notas/", "/api/v1/notas/")) {
            var antwoord = mvc.perform(get(weg + "{kenmerk}", geenKenmerk)
                            .with(user(wie.gebruikersnaam()).authorities(() -> "lezen")))
                    .andReturn();
            assertThat(antwoord.getResponse().getStatus()).isEqualTo(Rechtentabel.BESTAAT_NIET);
        }
    }

    @Test
    void aListHoldsWhatItsReaderMaySeeAndNothingElse() {
        assertThat(tabel.mensen()).allSatisfy(wie -> {
            clock.set(gebouwd);
            for (var weg : Set.of("GET /notas", "GET /api/v1/notas")) {
                var lijst = Loket.body(loket.sent(weg, wie(wie), Loket.NERGENS));
                for (var toestand : Toestand.values())
                    assertThat(lijst.contains(toestanden.in(toestand).waarde()))
                            .as("%s door %s: %s", weg, wie, toestand)
                            .isEqualTo(tabel.ziet(wie, toestand));
            }
        });
    }

    private Stream<String> ways(String handeling) {
        return tabel.wegen().entrySet().stream()
                .filter(een -> een.getValue().equals(handeling))
                .map(Map.Entry::getKey);
    }

    private boolean isUnnoticed(Rechtentabel anders, String weg, String rol) {
        return measured(weg).entrySet().stream()
                .filter(een -> een.getKey().wie().rol().equals(rol))
                .allMatch(een ->
                        anders.expected(weg, een.getKey().wie(), een.getKey().toestand())
                                == een.getValue().status());
    }

    private ArrayList<String> differences(Rechtentabel geschreven, String weg) {
        var verschillen = new ArrayList<String>();
        measured(weg).forEach((plek, antwoord) -> {
            int verwacht = geschreven.expected(weg, plek.wie(), plek.toestand());
            if (verwacht != antwoord.status())
                verschillen.add(difference(weg, plek.wie(), plek.toestand(), verwacht, antwoord.status()));
        });
        return verschillen;
    }

    /** Who asks it asks it once, in each toestand of the nota; where it is about no nota, once. */
    private Map<Plek, Loket.Antwoord> measured(String weg) {
        return gemeten.computeIfAbsent(weg, een -> {
            var antwoorden = new ConcurrentHashMap<Plek, Loket.Antwoord>();
            var overal = een.contains("{kenmerk}");
            inEach(toestand -> {
                if (!overal && toestand != Toestand.CONCEPT) return;
                var nota = overal ? toestanden.in(toestand) : Loket.NERGENS;
                for (var wie : tabel.mensen())
                    if (!overal || tabel.isAsked(een, wie, toestand))
                        antwoorden.put(new Plek(wie, toestand), loket.ask(een, wie(wie), nota, toestand.fase()));
            });
            return antwoorden;
        });
    }
}
