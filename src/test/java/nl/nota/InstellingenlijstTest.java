package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.nota.beheer.Instellingstand;
import nl.nota.beheer.Instellingstand.Herkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Beheer reads every setting in force and who said so, and never a secret. */
class InstellingenlijstTest {
    private static final String WOORD = "hunter2";

    @Test
    void whatSoundsLikeASecretIsOne() {
        assertThat(Arrays.stream(Instelling.values())
                        .filter(Instelling::isGeheim)
                        .map(Enum::name))
                .contains("SPRING_DATASOURCE_PASSWORD", "SPRING_FLYWAY_PASSWORD", "SPRING_MAIL_PASSWORD")
                .contains("NOTA_OPSLAG_S3_GEHEIM", "NOTA_OPENBAAR_PAKKET_S3_GEHEIM", "NOTA_OPSLAG_S3_SLEUTEL");
    }

    @ParameterizedTest
    @EnumSource
    void ofASecretOnlyIsSaidWhetherItIsThere(Instelling een) {
        if (!een.isGeheim()) return;
        var stand = only(een, WOORD);
        assertThat(stand.toString()).doesNotContain(WOORD, WOORD.substring(1));
        assertThat(stand.gezet()).isTrue();
        assertThat(only(een, "").gezet()).isFalse();
    }

    /** Whatever setting somebody writes it in: a password has no business there, and is not shown for it. */
    @ParameterizedTest
    @EnumSource
    void noPasswordWithinAnAddressIsShown(Instelling een) {
        for (var adres : new String[] {
            "jdbc:postgresql://db/nota?user=nota&password=hunter2",
            "jdbc:postgresql://nota:hunter2@db:5432/nota",
            "jdbc:postgresql://db/nota?password=a@hunter2",
            "jdbc:postgresql://db/nota;password=hunter2",
            "jdbc:postgresql://db/nota#hunter2",
            "https://sleutel:hunter2@opslag.example",
            "https://sleutel:a/hunter2@opslag.example",
            "https://sleutel:a?hunter2@opslag.example",
            "https://sleutel:hunter2?x@opslag.example",
            "smtp://wie:hunter2@mail.example:25",
            "wie:hunter2@mail.example",
            "https://opslag.example?X-Token=hunter2"
        }) assertThat(only(een, adres).toString()).as(adres).doesNotContain(WOORD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SPRING_DATASOURCE_URL | jdbc:postgresql://db1:5432,[2001:db8::1]/nota
        NOTA_ADRES            | https://nota.example
        NOTA_PROXIES          | 10.0.0.0/24, 2001:db8::1
        NOTA_MAIL_AFZENDER    | Nota <nota@minfin.example>
        NOTA_DATA_DIR         | /var/lib/nota data
        NOTA_MINISTERIE       | J&V
        """)
    void whatHoldsNoSecretIsShownAsItIs(Instelling een, String waarde) {
        assertThat(only(een, waarde).waarde()).isEqualTo(waarde);
    }

    @Test
    void whoSaidSoIsSaid() {
        assertThat(only(Instelling.NOTA_KLOK, "false"))
                .extracting(Instellingstand::herkomst, Instellingstand::gewoonlijk)
                .containsExactly(Herkomst.OMGEVING, false);
        var omgeving = new StandardEnvironment();
        omgeving.getPropertySources().addFirst(new SimpleCommandLinePropertySource("--nota.klok=false"));
        assertThat(of(omgeving, Instelling.NOTA_KLOK).herkomst()).isEqualTo(Herkomst.OPDRACHTREGEL);
        omgeving.getPropertySources()
                .addFirst(new MapPropertySource(
                        "Config resource 'file [nota.properties]' via location", Map.of("nota.klok", "true")));
        assertThat(of(omgeving, Instelling.NOTA_KLOK))
                .extracting(Instellingstand::herkomst, Instellingstand::gewoonlijk)
                .containsExactly(Herkomst.BESTAND, true);
        assertThat(of(omgeving, Instelling.NOTA_OPSLAG_CLAMAV))
                .extracting(Instellingstand::herkomst, Instellingstand::gezet)
                .containsExactly(Herkomst.STANDAARD, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVER_PORT", "NOTA_DATA_DIR"})
    void whatNobodySaidIsAsItIsDelivered(Instelling een) {
        assertThat(of(new StandardEnvironment(), een))
                .extracting(Instellingstand::waarde, Instellingstand::gewoonlijk)
                .containsExactly(een.gewoonlijk(), true);
    }

    /** As a variable of the environment. */
    private static Instellingstand only(Instelling een, String waarde) {
        var omgeving = new StandardEnvironment();
        var variabelen = new HashMap<String, Object>(Map.of(een.name(), waarde));
        omgeving.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variabelen));
        return of(omgeving, een);
    }

    private static Instellingstand of(StandardEnvironment omgeving, Instelling een) {
        ConfigurationPropertySources.attach(omgeving);
        return new Instellingenlijst(omgeving)
                .all().stream()
                        .filter(stand -> stand.variabele().equals(een.name()))
                        .findFirst()
                        .orElseThrow();
    }
}
