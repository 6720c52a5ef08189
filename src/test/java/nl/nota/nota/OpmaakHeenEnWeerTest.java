package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.nota.Aantal;
import nl.nota.kern.Outcome;
import nl.nota.nota.Opmaak.Geschreven;
import org.junit.jupiter.api.Test;

class OpmaakHeenEnWeerTest {
    private static final int AANTAL = Aantal.of(2_000, 100_000);
    private static final String TEKENS = "ab *[]()^|\\-1. \n\n-*1  (https://x)[^1]";

    @Test
    void whatIsWrittenReadsBackAsTheSameText() {
        Teksten teksten = new Teksten(20250929);
        for (int i = 0; i < AANTAL; i++) {
            Tekst tekst = teksten.tekst();
            Geschreven opmaak = Opmaak.write(tekst, 1 + i % 7);
            assertThat(read(opmaak)).as("%s", opmaak).isEqualTo(Outcome.done(tekst));
        }
    }

    @Test
    void whatIsReadIsWrittenInOneForm() {
        Random toeval = new Random(31125);
        int gelezen = 0;
        for (int i = 0; i < AANTAL; i++) {
            StringBuilder bron = new StringBuilder();
            for (int j = toeval.nextInt(40); j >= 0; j--) bron.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
            if (!(Opmaak.read(bron.toString(), Map.of()) instanceof Outcome.Done<Tekst>(Tekst tekst))) continue;
            Geschreven opmaak = Opmaak.write(tekst, 1);
            assertThat(read(opmaak)).as("%s", bron).isEqualTo(Outcome.done(tekst));
            gelezen++;
        }
        assertThat(gelezen).isGreaterThan(AANTAL / 2);
    }

    @Test
    void aTextInNormalFormStaysAsItIs() {
        Teksten teksten = new Teksten(36124);
        for (int i = 0; i < 2_000; i++) {
            Tekst tekst = teksten.tekst();
            assertThat(new Tekst(tekst.blokken())).isEqualTo(tekst);
        }
    }

    private static Outcome<Tekst> read(Geschreven opmaak) {
        Map<Integer, String> noten = new TreeMap<>();
        opmaak.voetnoten().forEach(n -> noten.put(n.nr(), n.tekst()));
        return Opmaak.read(opmaak.tekst(), noten);
    }
}
