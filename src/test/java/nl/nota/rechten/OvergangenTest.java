package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.nota.afstemming.Oordeel;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.rechten.Rechtentabel.Overgang;
import nl.nota.web.Redenen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every move that people wrote down is really made over HTTP, by that handeling, and no other is. */
class OvergangenTest extends Rechtenhuis {
    @Autowired
    MockMvc mvc;

    @Autowired
    Redenen redenen;

    private final Set<Overgang> gezien = ConcurrentHashMap.newKeySet();
    private Loket loket;

    @BeforeAll
    void walk() {
        loket = new Loket(mvc, redenen, this);
        inEach(toestand -> tabel.wegen()
                .forEach((weg, handeling) -> tabel.mensen().stream()
                        .filter(wie -> isForm(weg) && tabel.antwoord(handeling, wie, toestand) == Rechtentabel.GEDAAN)
                        .limit(1)
                        .forEach(wie -> go(weg, wie.gebruiker(), toestanden.in(toestand), toestand.fase()))));
        var bijna = new Bijna(doen, toestanden);
        var hdfc = bijna.waitingFor("HDFC", null);
        inRound("afstemmingen", "hdfc", hdfc);
        go("POST /notas/{kenmerk}/routewijzigingen met soort=OVERGESLAGEN", "secretariaat", hdfc, Fase.IN_AFSTEMMING);
        inRound("bevestigingen", "secretariaat", bijna.waitingFor("OCW", Oordeel.NIET_BETROKKEN));
        inRound("geen-reacties", "secretariaat", bijna.waitingForSilence(clock));
        inRound("externe-afstemmingen", "opsteller", bijna.waitingForOutside());
        go(
                "POST /notas/{kenmerk}/externe-afstemmingen/{id}/terugnames",
                "opsteller",
                bijna.heardOutside(),
                Fase.AFGESTEMD);
        var mits = bijna.waitingFor("KGG", Oordeel.AKKOORD_MITS);
        inRound("voorwaarden/{voorwaarde}/afdoeningen", "kgg", mits);
        inRound("voorwaarden/{voorwaarde}/opheffingen", "pdgb", mits);
        go("POST /notas/{kenmerk}/aanbiedingen", "secretariaat", bijna.beforeTheLine(), Fase.AFGESTEMD);
        go("POST /notas/{kenmerk}/brieven/{id}/retouren", "mindef", bijna.withItsLetter(clock), Fase.BESLOTEN);
    }

    @Test
    void everyMoveThatIsWrittenDownIsMadeAndNoOther() {
        assertThat(gezien).containsExactlyInAnyOrderElementsOf(tabel.overgangen());
    }

    @Test
    void anyMoveThatIsFlippedIsFound() {
        for (var van : Fase.values())
            for (var naar : Fase.values())
                for (var handeling : tabel.handelingen()) {
                    var anders = new HashSet<>(tabel.overgangen());
                    var een = new Overgang(van, naar, handeling);
                    if (!anders.remove(een)) anders.add(een);
                    assertThat(anders).isNotEqualTo(gezien);
                }
        assertThat(tabel.lines("Overgangen"))
                .allSatisfy(
                        regel -> assertThat(tabel.without(regel).overgangen()).isNotEqualTo(gezien));
    }

    /** What the transition table of the code allows, and nothing else, is what really happens. */
    @Test
    void everyMoveThatTheCodeAllowsIsMade() {
        for (var van : Fase.values())
            for (var naar : Fase.values())
                assertThat(gezien.stream().anyMatch(een -> een.van() == van && een.naar() == naar))
                        .as("%s > %s", van, naar)
                        .isEqualTo(van.mayBecome(naar));
    }

    private static boolean isForm(String weg) {
        return weg.startsWith("POST /notas/{kenmerk}/");
    }

    private void inRound(String wat, String wie, Kenmerk nota) {
        go("POST /notas/{kenmerk}/" + wat, wie, nota, Fase.IN_AFSTEMMING);
    }

    private void go(String weg, String wie, Kenmerk nota, Fase fase) {
        var overgang = loket.ask(weg, doen.wie(wie), nota, fase).overgang();
        if (overgang != null) gezien.add(overgang);
    }
}
