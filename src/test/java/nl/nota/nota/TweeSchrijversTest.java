package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people save at the same instant, each in a transaction of its own. */
@NotaTest
class TweeSchrijversTest {
    private static final int RONDEN = 25;

    @Autowired
    private StartingNota starting;

    @Autowired
    private NamingMedesteller naming;

    @Autowired
    private EditingConcept editing;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Concepten concepten;

    @Autowired
    private Medewerkers medewerkers;

    @Autowired
    private CleanDatabase database;

    private Kenmerk kenmerk = new Kenmerk("X1X");

    @BeforeEach
    void twoWriteOneNota() {
        database.clean();
        var kop = new Kop(null, "Onderwerp", List.of(), null, List.of(), null, null, List.of());
        kenmerk = done(starting.start(wie("opsteller"), new Inhoud(kop, Sjabloon.defensie()), Optional.empty(), null));
        done(naming.name(wie("opsteller"), kenmerk, "collega"));
    }

    @Test
    void ofTwoWhoSaveTheSameRubriekAtOnceOneIsSavedAndTheOtherIsTold() throws Exception {
        for (var ronde = 0; ronde < RONDEN; ronde++) {
            var basis = concept().basis();
            var uitslag = together(
                    save("opsteller", Sjabloon.AANLEIDING, "Een " + ronde, basis),
                    save("collega", Sjabloon.AANLEIDING, "Twee " + ronde, basis));
            assertThat(uitslag).flatExtracting(Bewaard::opgeslagen).containsExactly(Sjabloon.AANLEIDING);
            assertThat(uitslag).flatExtracting(Bewaard::botsingen).containsExactly(Sjabloon.AANLEIDING);
            var winnaar = uitslag.getFirst().botsingen().isEmpty() ? "Een " : "Twee ";
            assertThat(text(Sjabloon.AANLEIDING)).isEqualTo(winnaar + ronde);
        }
    }

    @Test
    void twoWhoSaveDifferentRubriekenAtOnceAreBothSaved() throws Exception {
        for (var ronde = 0; ronde < RONDEN; ronde++) {
            var basis = concept().basis();
            var uitslag = together(
                    save("opsteller", Sjabloon.AANLEIDING, "Een " + ronde, basis),
                    save("collega", Sjabloon.COMMUNICATIE, "Twee " + ronde, basis));
            assertThat(uitslag).flatExtracting(Bewaard::botsingen).isEmpty();
            assertThat(text(Sjabloon.AANLEIDING)).isEqualTo("Een " + ronde);
            assertThat(text(Sjabloon.COMMUNICATIE)).isEqualTo("Twee " + ronde);
        }
    }

    private Callable<Bewaard> save(String naam, String code, String tekst, Map<String, String> basis) {
        var wie = wie(naam);
        var voorstel = new Wijzigingsvoorstel(null, Map.of(code, done(Tekstvak.read(tekst))), basis);
        return () -> done(editing.save(wie, kenmerk, voorstel));
    }

    private static List<Bewaard> together(Callable<Bewaard> een, Callable<Bewaard> ander) throws Exception {
        var barrier = new CyclicBarrier(2);
        var uitslag = new ArrayList<Bewaard>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var taken = List.of(een, ander).stream()
                    .map(taak -> threads.submit(() -> {
                        barrier.await();
                        return taak.call();
                    }))
                    .toList();
            for (var taak : taken) uitslag.add(taak.get());
        }
        return uitslag;
    }

    private Concept concept() {
        return concepten.of(dossiers.visibleTo(wie("opsteller"), kenmerk).nota());
    }

    private String text(String code) {
        return concept().inhoud().rubrieken().stream()
                .filter(rubriek -> rubriek.code().equals(code))
                .map(rubriek -> Tekstvak.write(rubriek.tekst()))
                .findFirst()
                .orElseThrow();
    }

    private Medewerker wie(String naam) {
        return medewerkers.find(naam).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).result();
    }
}
