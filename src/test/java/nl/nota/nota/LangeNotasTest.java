package nl.nota.nota;

import static nl.nota.nota.Voorbeelden.KOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.nota.Aantal;
import org.junit.jupiter.api.Test;

/** Two notas of many pages, changed here and there: each change is found, and no other. In the long run 200 pages. */
class LangeNotasTest {
    private static final int BLADZIJDEN = Aantal.of(20);
    private static final int ALINEAS = 8;
    private static final int WOORDEN = 60;

    private final Random toeval = new Random(41);

    @Test
    void eachChangeInALongNotaIsFoundAndNoOther() {
        var was = paragraphs();
        var wordt = new ArrayList<>(was);
        for (var nr = 3; nr < wordt.size(); nr += 10)
            wordt.set(nr, wordt.get(nr).replaceFirst("woord", "ander"));
        var verplaatst = wordt.removeFirst();
        wordt.add(wordt.size() / 2, verplaatst);
        wordt.add("Een alinea die er nog niet was, over iets heel anders.");

        var verschil = Notaverschil.of(nota(was), nota(wordt));

        var gewijzigd = (was.size() + 6) / 10;
        assertThat(verschil.aantal()).isEqualTo(gewijzigd + 2);
        assertThat(verschil.gewijzigd()).singleElement().returns(1, Verschildeel::verplaatst);
        assertThat(verschil.gewijzigd().getFirst().woorden()).isEqualTo(gewijzigd + 11);
    }

    private List<String> paragraphs() {
        return IntStream.range(0, BLADZIJDEN * ALINEAS)
                .mapToObj(nr -> String.join(
                                " ",
                                toeval.ints(WOORDEN, 0, 3_000)
                                        .mapToObj(een -> "woord" + een)
                                        .toList())
                        + " " + nr)
                .toList();
    }

    private static Inhoud nota(List<String> alineas) {
        var blokken = alineas.stream()
                .map(een -> (Blok) new Blok.Alinea(List.of(new Inline.Woorden(een))))
                .toList();
        return new Inhoud(KOP, List.of(new Rubriek("KERN", "Kern", null, new Tekst(blokken))));
    }
}
