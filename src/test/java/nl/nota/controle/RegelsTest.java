package nl.nota.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule by its own page: what it finds, what it leaves alone, and the traps that it steps over. */
class RegelsTest {
    static List<Regel> regels() {
        return Tekstregels.ALLE;
    }

    @ParameterizedTest
    @MethodSource("regels")
    void theExampleOfTheCatalogueIsFoundAndItsMendIsNot(Regel regel) {
        assertThat(regel.bevindingen(Proefschrift.of(regel.blad().fout())))
                .as(regel.blad().fout())
                .isNotEmpty();
        assertThat(regel.bevindingen(Proefschrift.of(regel.blad().goed())))
                .as(regel.blad().goed())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("regels")
    void eachQuoteStandsAtItsPlace(Regel regel) {
        var proef = Proefschrift.of(regel.blad().fout());

        assertThat(regel.bevindingen(proef))
                .allSatisfy(een -> assertThat(Plaatscontrole.read(proef, een.plek()))
                        .isEqualTo(een.plek().citaat()));
    }

    @Test
    void everyRuleIsInTheCatalogueOnceAndUnderItsOwnId() throws IOException {
        var klassen = Tekstregels.ALLE.stream()
                .map(een -> een.getClass().getSimpleName())
                .toList();
        try (var bestanden = Files.list(Path.of("src/main/java/nl/nota/controle"))) {
            var regels = bestanden
                    .filter(Files::isRegularFile)
                    .filter(pad -> content(pad).contains("implements Regel {"))
                    .map(pad -> pad.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(klassen).containsExactlyInAnyOrderElementsOf(regels);
        }
        assertThat(Tekstregels.ALLE.stream().map(een -> een.blad().id())).doesNotHaveDuplicates();
    }

    private static String content(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
