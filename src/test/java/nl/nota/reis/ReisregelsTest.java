package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A journey does what a person can do: it finds things by role and name, and nothing behind the screen. */
class ReisregelsTest {
    private static final Path REIZEN = Path.of("src/test/java/nl/nota/reis");

    private static final Pattern NIET_VOOR_MENSEN =
            Pattern.compile("locator\\(|evaluate\\(|navigate\\(|setForce|waitFor|import"
                    + " com\\.microsoft|JdbcTemplate|JdbcClient|\\.css\\b");

    private static final Pattern NIET_VOOR_DE_GEBRUIKER =
            Pattern.compile("locator\\(|evaluate\\(|setForce|waitForTimeout|getByTestId|querySelector");

    @Test
    void journeysKnowNothingOfThePageButWhatItSays() {
        var journeys = files("Journey.java");
        assertThat(journeys).hasSizeGreaterThan(6);
        assertThat(journeys).allSatisfy(journey -> assertThat(text(journey)).doesNotContainPattern(NIET_VOOR_MENSEN));
    }

    @Test
    void whoWalksThemHasNoOtherHandsThanMouseAndKeys() {
        for (var naam : List.of("Gebruiker.java", "Muis.java", "Weg.java"))
            assertThat(text(REIZEN.resolve(naam))).as(naam).doesNotContainPattern(NIET_VOOR_DE_GEBRUIKER);
        assertThat(text(REIZEN.resolve("Toetsenbord.java")))
                .doesNotContain(".click(", ".fill(", ".check(", "selectOption(");
    }

    private static List<Path> files(String ending) {
        try (var files = Files.list(REIZEN)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
