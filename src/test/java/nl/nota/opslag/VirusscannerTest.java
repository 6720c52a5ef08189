package nl.nota.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.nota.opslag.Virusscanner.Bevinding;
import org.junit.jupiter.api.Test;

class VirusscannerTest {
    @Test
    void aCleanFileIsCleanAndTheTestVirusIsFound() {
        try (var huis = Scannerhuis.open()) {
            assertThat(scan(huis.adres(), "schoon".repeat(50_000))).isEqualTo(Bevinding.SCHOON);
            assertThat(scan(huis.adres(), "voor".repeat(50_000) + Scannerhuis.EICAR))
                    .isEqualTo(Bevinding.BESMET);
        }
    }

    @Test
    void aFileBeyondTheLimitOfTheScannerIsToldApart() {
        try (var huis = Scannerhuis.taking(100_000)) {
            assertThat(scan(huis.adres(), "x".repeat(200_000))).isEqualTo(Bevinding.TE_GROOT);
        }
    }

    @Test
    void aScannerThatIsAwayIsAway() {
        assertThat(scan(Scannerhuis.leeg(), "x")).isEqualTo(Bevinding.WEG);
    }

    @Test
    void aScannerThatNeverAnswersIsAwayAfterAWhile() {
        try (var huis = Scannerhuis.silent()) {
            var scanner = new Virusscanner(huis.adres(), Duration.ofMillis(150));
            assertThat(scanner.scan(new ByteArrayInputStream(new byte[9]))).isEqualTo(Bevinding.WEG);
        }
    }

    @Test
    void anAddressWithoutAPortIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new Virusscanner("clamav", Duration.ofMinutes(1)))
                .hasMessageContaining("nota.opslag.clamav");
    }

    private static Bevinding scan(String adres, String wat) {
        return new Virusscanner(adres, Duration.ofSeconds(20))
                .scan(new ByteArrayInputStream(wat.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
