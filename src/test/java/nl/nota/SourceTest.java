package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may not stand in the sources, whatever the compiler thinks of it. */
class SourceTest {
    private static final List<SourceFile> MAIN = SourceFile.under("src/main", ".java");
    private static final List<SourceFile> TESTS = SourceFile.under("src/test", ".java");
    private static final List<SourceFile> MANUAL = SourceFile.under("README.md", "README.md");

    @Test
    void noTestIsSwitchedOffOrWaitsForLuck() {
        var forbidden =
                Pattern.compile("@Dis" + "abled|\\bAssump" + "tions?\\b|\\bassume[A-Z]\\w*\\(|\\.sle" + "ep\\(");

        assertThat(places(TESTS, forbidden)).isEmpty();
    }

    @Test
    void nothingIsLeftToDo() {
        assertThat(places(both(), Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b")))
                .isEmpty();
    }

    @Test
    void theProductWritesToItsLogOnly() {
        assertThat(places(MAIN, Pattern.compile("System\\.(out|err)\\b|printStackTrace\\(")))
                .isEmpty();
    }

    /** A virtual thread that loads a class can hang the whole product (ADR 0032). */
    @Test
    void everyThreadIsOneOfThePlatform() {
        assertThat(places(MAIN, Pattern.compile("ofVirtual|startVirtual|newVirtual")))
                .isEmpty();
        var settings = SourceFile.under("src/main/resources", "application.properties");
        assertThat(places(settings, Pattern.compile("threads\\.virtual\\.enabled=false")))
                .hasSize(1);
    }

    /** What needs no operator is no error, and of what does the manual says what to do. */
    @Test
    void everyErrorHasANumberThatTheManualExplains() {
        assertThat(places(MAIN, Pattern.compile("\\.error\\((?!\"NOTA-\\d{3} )")))
                .isEmpty();
        assertThat(numbers(MAIN, "\\.error\\(\"(NOTA-\\d{3}) "))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(numbers(MANUAL, "(?m)^\\| (NOTA-\\d{3}) \\|"));
    }

    private static List<String> numbers(List<SourceFile> files, String pattern) {
        return files.stream()
                .flatMap(file -> Pattern.compile(pattern).matcher(file.text()).results())
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void filesAreSmall() {
        assertThat(longer(MAIN, 200)).isEmpty();
        assertThat(longer(TESTS, 250)).isEmpty();
    }

    @Test
    void nineInTenFilesFitOnAScreenOrTwo() {
        var lines = MAIN.stream().map(SourceFile::lines).sorted().toList();

        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(60);
        assertThat(lines.get(lines.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(120);
    }

    @Test
    void everyPackageBeginsWithASentence() {
        var packages =
                MAIN.stream().map(file -> file.path().getParent()).distinct().toList();
        var introduced = MAIN.stream()
                .filter(file -> file.path().endsWith("package-info.java"))
                .filter(file -> file.text().startsWith("/**") && file.text().contains("@NullMarked"))
                .map(file -> file.path().getParent())
                .toList();

        assertThat(introduced).containsExactlyInAnyOrderElementsOf(packages);
    }

    private static List<SourceFile> both() {
        return Stream.concat(MAIN.stream(), TESTS.stream()).toList();
    }

    private static List<String> longer(List<SourceFile> files, long most) {
        return files.stream()
                .filter(file -> file.lines() > most)
                .map(file -> file.path() + ": " + file.lines())
                .toList();
    }

    private static List<String> places(List<SourceFile> files, Pattern pattern) {
        return files.stream().flatMap(file -> file.places(pattern).stream()).toList();
    }
}
