package nl.nota.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notas of other ministries, soorten, lengths and styles in which nothing is wrong. */
class SchoneNotasTest {
    private static final int EEN_OP = 5;

    static List<String> notas() {
        return Proefschrift.names("schoon");
    }

    @ParameterizedTest
    @MethodSource("notas")
    void aCleanNotaIsNotStopped(String naam) {
        assertThat(found(naam, Ernst.FOUT)).isEmpty();
    }

    @Test
    void hardlyACleanNotaIsWarnedAbout() {
        var alle = notas().stream()
                .flatMap(naam -> found(naam, Ernst.WAARSCHUWING))
                .toList();

        assertThat(notas()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(alle).hasSizeLessThanOrEqualTo(notas().size() / EEN_OP);
    }

    private static Stream<String> found(String naam, Ernst ernst) {
        return Keurmeester.judge(Proefschrift.of(Proefschrift.read("schoon/" + naam)), Tekstregels.ALLE).stream()
                .filter(een -> een.ernst() == ernst)
                .map(een -> naam + " " + een.regel().id() + " " + een.plek().citaat() + " (" + een.uitleg() + ")");
    }
}
