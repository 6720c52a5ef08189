package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nota.Aantal;
import nl.nota.nota.Pdffont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Wherever in a PDF of others a word was that stays inside, what the public gets of the sheet is pixel for pixel the
 * same whatever that word was. Everything that can be read is redacted, and a sheet with more on it than words is kept
 * inside as a whole, as its redactor is asked to judge it.
 */
class SchuilplaatsTest {
    /** None is so wide that a word of them reaches another field of the grid. */
    private static final String LETTERS = "abcdefghknopqsuvxyz";

    private final Random random = new Random(20_261_126);

    @ParameterizedTest
    @EnumSource
    void whatWasHiddenThereIsNotOnTheSheetOfThePublic(Schuilplaats plek) throws IOException {
        Pdffont.use();
        isThere(plek);
        for (var i = 0; i < Aantal.of(2, 200); i++)
            assertThat(pixels(plek.make(canary()))).as("%s", plek).isEqualTo(pixels(plek.make(canary())));
    }

    /** Else nothing is proved by not finding it. */
    private void isThere(Schuilplaats plek) throws IOException {
        var woord = canary();
        var pdf = plek.make(woord);
        var bytes = String.join("\n", Pdfzicht.streams(pdf, false)) + new String(pdf, ISO_8859_1);
        if (plek != Schuilplaats.BEELD) assertThat(bytes).as("%s", plek).contains(woord);
    }

    private String canary() {
        return random.ints(4 + random.nextInt(6), 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static int[] pixels(byte[] pdf) throws IOException {
        var blad = Bladproef.read(pdf);
        var vakken = new ArrayList<Bijlageplan.Vak>();
        var toets = Bijlageplan.Vak.toets(blad.tekst());
        var van = 0;
        for (var regel : blad.tekst().split("\n", -1)) {
            var eind = van + regel.length();
            if (!regel.isBlank() && !regel.startsWith("Over") && !regel.startsWith("Nu"))
                vakken.add(new Bijlageplan.Vak(1, van, eind, "5.1.2e", toets));
            van = eind + 1;
        }
        if (blad.beeld()) vakken.add(new Bijlageplan.Vak(1, 0, 0, "5.1.2e", toets));
        return rgb(Bladproef.redacted(pdf, vakken).beeld());
    }

    private static int[] rgb(BufferedImage beeld) {
        return IntStream.range(0, beeld.getHeight())
                .flatMap(y -> IntStream.range(0, beeld.getWidth()).map(x -> beeld.getRGB(x, y)))
                .toArray();
    }
}
