package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

/** A product that cannot start says why in one sentence and leaves everything as it was. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class StartTest {
    private Path data;

    @BeforeEach
    void makeDirectory() {
        data = FreshDirectory.create("start");
    }

    @AfterEach
    void removeDirectory() {
        FreshDirectory.delete(data);
    }

    @Test
    void aSecondProductOnTheSameDirectorySaysSoAndLeavesTheFirstAlone(CapturedOutput output) throws Exception {
        try (var first = EmbeddedDatabase.open(data, FreshDirectory.PROGRAMS, new SecureRandom())) {
            var second = start();

            assertThat(second.waitFor()).isNotZero();
            assertThat(second.inputReader().lines().filter(line -> !line.isBlank()))
                    .filteredOn(line -> !line.contains(" INFO "))
                    .singleElement()
                    .asString()
                    .contains("draait nota al");
            assertThat(first.url()).isNotEmpty();
            assertThat(new LeftoverServers(data).pids()).isNotEmpty();
        }
    }

    @Test
    void aSecondProductInTheSameProcessIsRefusedToo() throws IOException {
        try (var first = DataDirectory.open(data)) {
            assertThatThrownBy(() -> DataDirectory.open(first.path())).isInstanceOf(StartRefused.class);
        }
        assertThatCode(() -> DataDirectory.open(data).close()).doesNotThrowAnyException();
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsSaidInOneSentence() throws IOException {
        var file = Files.createFile(data.resolve("bestand"));

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("(dit is geen map)")
                .hasMessageContaining("nota.data-dir");
    }

    @Test
    void aPortInUseIsSaidInOneSentence(CapturedOutput output) {
        var failure = new IllegalStateException(new PortInUseException(8080));

        assertThat(new StartFailureReporter().reportException(failure)).isTrue();

        assertThat(output).contains("Poort 8080 is al in gebruik").doesNotContain("\tat ");
    }

    @Test
    void anUnknownFailureIsLeftToOthers() {
        assertThat(new StartFailureReporter().reportException(new IllegalStateException("?")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.1"})
    void theDemoListensToNobodyElse(String address) {
        var environment = new MockEnvironment().withProperty("server.address", address);

        assertThatThrownBy(() -> new Loopback(environment).require())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("server.address");
    }

    @Test
    void theManagementOfTheDemoListensToNobodyElseEither() {
        var environment = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("management.server.port", "8081");

        assertThatThrownBy(() -> new Loopback(environment).require()).hasMessageContaining("management.server.address");
        assertThatCode(() -> new Loopback(environment.withProperty("management.server.address", "::1")).require())
                .doesNotThrowAnyException();
    }

    private Process start() throws IOException {
        return ChildProcess.of(
                        NotaApplication.class,
                        "--server.port=0",
                        "--nota.data-dir=" + data,
                        "--nota.postgres-dir=" + FreshDirectory.PROGRAMS)
                .redirectErrorStream(true)
                .start();
    }
}
