package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import nl.nota.Aantal;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People who say something about one voorwaarde at the same instant, over real connections. */
@NotaTest
class VoorwaardeGelijktijdigTest {
    private static final int KEER = Aantal.of(20);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Voorwaardeloop loop;

    @BeforeEach
    void begin() {
        database.clean();
        loop = new Voorwaardeloop(context);
    }

    @AfterEach
    void leaveNothing() {
        database.clean();
    }

    @Test
    void ofClosingAndSettingAsideExactlyOneIsDone() throws Exception {
        race(nota -> List.of(() -> loop.close("ez", nota, 0), () -> loop.override("pdgb", nota, 0, "Spoed.")), true);
    }

    @Test
    void closingTwiceIsDoneOnce() throws Exception {
        race(nota -> List.of(() -> loop.close("ez", nota, 0), () -> loop.close("ez", nota, 0)), true);
    }

    @Test
    void ofTwoAnswersThatDidNotSeeEachOtherExactlyOneIsDone() throws Exception {
        race(
                nota -> List.of(
                        () -> loop.answer("opsteller", nota, 0, unseen(Verwerking.VERWERKT)),
                        () -> loop.answer("collega", nota, 0, unseen(Verwerking.NIET_VERWERKT))),
                false);
    }

    private interface Strijd {
        List<Callable<Outcome<?>>> of(Kenmerk nota);
    }

    private void race(Strijd strijd, boolean sluit) throws Exception {
        try (var samen = new Gelijktijdig(context)) {
            for (int i = 0; i < KEER; i++) {
                var nota = loop.asked("EZ");
                loop.mits("ez", nota, "Noem het bedrag.");
                var uitslagen = samen.act(strijd.of(nota));
                assertThat(uitslagen).filteredOn(Gelijktijdig.Uitslag::isDone).hasSize(1);
                assertThat(loop.ronde(nota).voorwaarden().getFirst().stappen()).hasSize(1);
                assertThat(loop.fase(nota)).isEqualTo(sluit ? Fase.AFGESTEMD : Fase.IN_AFSTEMMING);
            }
            samen.report("voorwaarde");
        }
    }

    private static Voorwaardereactie unseen(Verwerking antwoord) {
        return new Voorwaardereactie(antwoord, "Daarom.", null, new Voorwaardereactie.Vorige(null));
    }
}
