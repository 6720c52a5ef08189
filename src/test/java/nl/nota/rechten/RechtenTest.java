package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Handeling;
import nl.nota.organisatie.Medewerker;
import nl.nota.rechten.Beleid.Vak;
import nl.nota.rechten.Beleid.Zegt;
import nl.nota.rechten.Rechtentabel.Wie;
import nl.nota.web.Redenen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the commands do is what the table says, for everybody, in every toestand; one cell flipped, and it is not. */
@Isolated("it bends the policies of the whole product")
class RechtenTest extends Rechtenhuis {
    @Autowired
    Redenen redenen;

    private Uitkomsten uitkomsten;

    @BeforeAll
    void begin() {
        uitkomsten = new Uitkomsten(this, redenen);
        inEach(toestand -> tabel.mensen()
                .forEach(wie -> tabel.handelingen().forEach(handeling -> uitkomsten.of(handeling, wie, toestand))));
    }

    Stream<String> handelingen() {
        return tabel.handelingen().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("handelingen")
    void aCommandIsDoneByWhomTheTableSays(String handeling) {
        var verschillen = new ArrayList<String>();
        for (var wie : tabel.mensen())
            for (var toestand : Toestand.values()) {
                int verwacht = tabel.antwoord(handeling, wie, toestand);
                int gekregen = uitkomsten.of(handeling, wie, toestand);
                if (verwacht != gekregen) verschillen.add(difference(handeling, wie, toestand, verwacht, gekregen));
            }
        assertThat(verschillen).isEmpty();
    }

    @Test
    void aNotaIsBegunByWhomTheTableSays() {
        assertThat(tabel.mensen())
                .filteredOn(wie -> tabel.ontvangst(wie) == Rechtentabel.GEDAAN)
                .allSatisfy(wie -> assertThat(begun(wie)).as("%s", wie).isEqualTo(tabel.antwoord("beginnen", wie)));
    }

    @Test
    void everyRowOfTheTableHasAReason() {
        assertThat(tabel.explained())
                .hasSizeGreaterThan(300)
                .allSatisfy(rij -> assertThat(rij.getLast()).isNotBlank());
    }

    @Test
    void everybodyOfTheHouseIsInTheTable() {
        var mensen = tabel.mensen().stream()
                .map(Wie::gebruiker)
                .filter(naam -> !naam.equals(Extra.GEBLOKKEERD))
                .toList();

        assertThat(doen.medewerkers().all())
                .extracting(Medewerker::gebruikersnaam)
                .hasSameElementsAs(mensen);
    }

    @Test
    void everyHandelingOfEveryPolicyIsInTheTable() {
        var beleid = Beleid.IN_DE_TABEL.values().stream().flatMap(List::stream).toList();

        assertThat(tabel.handelingen()).hasSizeGreaterThan(25).containsExactlyInAnyOrderElementsOf(beleid);
    }

    @ParameterizedTest
    @ValueSource(strings = {Rechtentabel.ZIEN, Rechtentabel.DOEN})
    void everyLineOfTheTableChangesSomething(String kop) {
        assertThat(tabel.lines(kop)).hasSizeGreaterThan(20).allSatisfy(regel -> {
            var cellen = regel.split(" \\| ", 3);
            var eerste = cellen[0].substring(2);
            var doen = kop.equals(Rechtentabel.DOEN);
            var handelingen = doen ? Set.of(eerste) : tabel.handelingen();
            assertThat(differs(tabel.without(regel), handelingen, tabel.mensen(doen ? cellen[1] : eerste)))
                    .as(regel)
                    .isTrue();
        });
    }

    /** Only where somebody does not see the nota, it makes no difference what that person might do with it. */
    @Test
    void anyCellOfTheTableThatIsFlippedIsFound() {
        var onopgemerkt = new ArrayList<String>();
        for (var rol : tabel.rollen())
            for (var toestand : Toestand.values()) {
                var zij = tabel.mensen(rol);
                if (!differs(tabel.flipped(Rechtentabel.ZIEN, List.of(rol), toestand), tabel.handelingen(), zij))
                    onopgemerkt.add(rol + " ziet " + toestand);
                if (zij.stream().noneMatch(wie -> tabel.ziet(wie, toestand))) continue;
                for (var handeling : tabel.handelingen())
                    if (!isFound(handeling, rol, toestand))
                        onopgemerkt.add(handeling + " door " + rol + ", " + toestand);
            }
        assertThat(onopgemerkt).isEmpty();
    }

    /** A right that is lost shows in what the commands do; where it does not, the table says why. */
    @Test
    void anyRightThatIsTakenAwayIsFound() {
        var onopgemerkt = unnoticed(Beleid::grants);

        assertThat(onopgemerkt).isEqualTo(Bladen.cells(tabel, "Niemand maakt het verschil"));
    }

    /** A right too many shows too, or it stands behind a second lock that the table names. */
    @Test
    void anyRightThatIsAddedIsFoundOrStandsBehindASecondLock() {
        var onopgemerkt = unnoticed((beleid, vak) -> !Beleid.grants(beleid, vak));
        var sloten = tabel.rows("Achter een tweede slot").toList();

        assertThat(Bladen.cells(tabel, "Achter een tweede slot")).containsAll(onopgemerkt);
        assertThat(sloten).allSatisfy(slot -> assertThat(Bladen.cells(slot)).containsAnyElementsOf(onopgemerkt));
    }

    /** Every policy is bent to each thing it can say, and then both hands try what that concerns. */
    private Set<String> unnoticed(BiPredicate<Handeling, Vak> welke) {
        var onopgemerkt = new HashSet<String>();
        Beleid.IN_DE_TABEL.forEach((beleid, namen) -> {
            var eerst = Beleid.vakken(beleid);
            var open = Beleid.alleVakken()
                    .filter(vak -> welke.test(beleid, vak))
                    .collect(Collectors.toCollection(ConcurrentHashMap::newKeySet));
            for (var zegt : Zegt.values())
                Beleid.bend(
                        beleid,
                        zegt,
                        () -> inEach(toestand -> tabel.mensen()
                                .forEach(
                                        wie -> open.removeIf(vak -> isFound(eerst, namen, vak, zegt, wie, toestand)))));
            open.forEach(vak -> onopgemerkt.add(namen.getFirst() + ": " + vak));
        });
        return onopgemerkt;
    }

    private int begun(Wie wie) {
        return tried(huis -> uitkomsten.status(() -> huis.begin(huis.wie(wie.gebruiker()))));
    }

    private boolean isFound(String handeling, String rol, Toestand toestand) {
        var anders = tabel.flipped(Rechtentabel.DOEN, List.of(handeling, rol), toestand);
        return differs(anders, Set.of(handeling), tabel.mensen(rol));
    }

    /** Whether this cell makes the policy say this, and what comes of that is not in the table. */
    private boolean isFound(Set<Vak> eerst, List<String> namen, Vak vak, Zegt zegt, Wie wie, Toestand toestand) {
        var gronden = uitkomsten.gronden(wie, toestand);
        return gronden.contains(vak.grond())
                && zegt == Beleid.ask(Beleid.flipped(eerst, vak), gronden, toestand.fase())
                && zegt != Beleid.ask(eerst, gronden, toestand.fase())
                && namen.stream()
                        .anyMatch(naam ->
                                uitkomsten.bent(naam, wie, toestand, zegt) != tabel.antwoord(naam, wie, toestand));
    }

    private boolean differs(Rechtentabel anders, Set<String> handelingen, List<Wie> mensen) {
        return handelingen.stream()
                .anyMatch(handeling -> mensen.stream()
                        .anyMatch(wie -> Stream.of(Toestand.values())
                                .anyMatch(toestand -> anders.antwoord(handeling, wie, toestand)
                                        != uitkomsten.of(handeling, wie, toestand))));
    }
}
