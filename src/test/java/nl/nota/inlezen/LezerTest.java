package nl.nota.inlezen;

import static nl.nota.inlezen.Bestanden.ECHT;
import static nl.nota.inlezen.Bestanden.lezing;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.nota.kern.Outcome;
import nl.nota.nota.Sjabloon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LezerTest {
    private static final String BIJZONDER = "Nota\n\nBrief\n\nAanleiding\n\nFinanciële ‘brief’ – € 3 miljoen één.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void textInAnyUsualEncodingComesInRight(String codering) {
        Charset charset = Charset.forName(codering);
        assertThat(lezing(BIJZONDER.getBytes(charset))).isEqualTo(lezing(BIJZONDER));
        assertThat(lezing(("\uFEFF" + BIJZONDER).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(lezing(BIJZONDER));
    }

    @Test
    void theRealNotaComesInTheSameFromWindows() {
        String echt = Bestanden.text(ECHT);
        Lezing verwacht = lezing(echt);
        assertThat(lezing(echt.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(verwacht);
        assertThat(lezing(echt.getBytes(Charset.forName("ISO-8859-15")))).isEqualTo(verwacht);
    }

    @Test
    void theEuroOfLatin9IsAEuro() {
        Lezing lezing = lezing("Aanleiding\n\nDat kost € 3.\n".getBytes(Charset.forName("ISO-8859-15")));
        assertThat(Bestanden.opmaak(lezing, Sjabloon.AANLEIDING)).isEqualTo("Dat kost € 3.");
    }

    @Test
    void whatIsNoTextIsRefusedWithItsReason() {
        assertThat(refusal(new byte[0])).isEqualTo("inlezen.leeg");
        assertThat(refusal(" \r\n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("inlezen.leeg");
        assertThat(refusal(new byte[Lezer.GROOTSTE + 1])).isEqualTo("inlezen.groot");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}))
                .isEqualTo("inlezen.binair");
        assertThat(refusal(new byte[] {'a', (byte) 0x81, 'b'})).isEqualTo("inlezen.onleesbaar");
        assertThat(refusal("Financi\uFFFDle".getBytes(StandardCharsets.UTF_8))).isEqualTo("inlezen.onleesbaar");
        assertThat(refusal("woord ".repeat(40_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("inlezen.lang");
        assertThat(refusal("Stg. GEHEIM\nAanleiding\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("inlezen.staatsgeheim");
    }

    @Test
    void randomBytesNeverBreakTheReader() {
        Random toeval = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[1 + toeval.nextInt(400)];
            toeval.nextBytes(bytes);
            if (i % 2 == 0) for (int j = 0; j < bytes.length; j++) bytes[j] = (byte) (32 + Math.abs(bytes[j] % 90));
            assertThat(Lezer.read(bytes, "nota.txt", List.of())).isNotNull();
        }
    }

    /** Every line of the test notas in any order: no word with a sign of its own may go. */
    @Test
    void noWordIsLostInWhateverOrderTheLinesStand() {
        List<String> regels = new ArrayList<>();
        for (String naam :
                List.of(ECHT, "andere-volgorde.txt", "genummerd.txt", "voetnoten.txt", "twee-kolommen.txt")) {
            Bestanden.text(naam).lines().forEach(regels::add);
        }
        Random toeval = new Random(7);
        for (int i = 0; i < 300; i++) {
            Collections.shuffle(regels, toeval);
            List<String> gekozen = new ArrayList<>();
            for (int j = 0; j < 40; j++) {
                String regel = regels.get(j);
                gekozen.add(regel.contains(" ") && !regel.contains("  ") ? regel + " merk" + j + "x" : regel);
            }
            String bestand = String.join("\n", gekozen);
            assertThat(Bestanden.lost(bestand, lezing(bestand))).as(bestand).noneMatch(w -> w.matches("merk[0-9]+x"));
        }
    }

    @Test
    void aLongFileIsReadInTimeThatGrowsWithIt() {
        String veel = "Aanleiding\n\n" + "woord1 is een noot.\n\n1 noot\n\n".repeat(6_000);
        long begin = System.nanoTime();
        lezing(veel);
        assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
    }

    private static String refusal(byte[] bytes) {
        return switch (Lezer.read(bytes, "nota.txt", List.of())) {
            case Outcome.Refused<Lezing>(var redenen) -> redenen.getFirst().code();
            case Outcome.Done<Lezing>(Lezing lezing) -> "done: " + lezing;
        };
    }
}
