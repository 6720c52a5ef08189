package nl.nota.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OpslaginstellingenTest {
    @Test
    void withoutSettingsFilesLieInAFolderAndNobodyScans() {
        try (var inrichting = chosen(Map.of())) {
            assertThat(inrichting.plaats()).isInstanceOf(Mapplaats.class);
            assertThat(inrichting.scanner()).isNull();
            assertThat(inrichting.klad()).isEqualTo(Path.of("/data/opslag/klad"));
        }
    }

    @Test
    void aBucketMakesItAnS3StoreAndAnAddressMakesItScan() {
        var gekozen = Map.of(
                "nota.opslag.s3.bucket", "emmer",
                "nota.opslag.s3.endpoint", "https://opslag.example",
                "nota.opslag.s3.sleutel", "sleutel",
                "nota.opslag.s3.geheim", "geheim",
                "nota.opslag.s3.padstijl", "false",
                "nota.opslag.clamav", "clamav:3310");
        assertThat(read(gekozen).s3())
                .isEqualTo(new S3instellingen(
                        URI.create("https://opslag.example"), "emmer", "eu-central-1", "sleutel", "geheim", false));
        try (var inrichting = chosen(gekozen)) {
            assertThat(inrichting.plaats()).isInstanceOf(S3plaats.class);
            assertThat(inrichting.scanner()).isNotNull();
        }
    }

    private static Inrichting chosen(Map<String, String> gekozen) {
        return new Opslagconfiguratie().inrichting(read(gekozen), Path.of("/data"));
    }

    private static Opslaginstellingen read(Map<String, String> gekozen) {
        return new Binder(new MapConfigurationPropertySource(gekozen))
                .bindOrCreate("nota.opslag", Opslaginstellingen.class);
    }
}
