package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The settings: all of them in one list, the README says the same, and none is taken that is wrong. */
class InstellingenTest {
    private static final Pattern RIJ = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\| .+ \\| (?:`([^`]+)`|leeg) \\|$");
    private static final Pattern GELEZEN =
            Pattern.compile("\\$\\{(nota\\.[a-z0-9.-]+)[:}]|ConditionalOnBooleanProperty\\(\"([^\"]+)\"");

    private static final Map<String, Object> ECHT = Map.of(
            "spring.datasource.url", "jdbc:postgresql://database/nota",
            "spring.datasource.username", "nota_toepassing",
            "spring.datasource.password", "geheim",
            "spring.flyway.user", "nota_eigenaar",
            "spring.flyway.password", "geheim",
            "nota.adres", "https://nota.example",
            "nota.proxies", "10.0.0.0/24, 2001:db8::1",
            "nota.ministerie", "DEF");

    @Test
    void theReadmeHasExactlyTheseSettingsWithWhatTheyUsuallyAre() throws IOException {
        var tabel = RIJ.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(rij -> rij.group(1) + " = " + (rij.group(2) == null ? "" : rij.group(2)));
        assertThat(tabel)
                .containsExactlyElementsOf(Arrays.stream(Instelling.values())
                        .map(een -> een.naam() + " = " + een.gewoonlijk())
                        .toList());
    }

    @Test
    void whateverIsReadIsASetting() throws Exception {
        var gelezen = new TreeSet<String>();
        try (var bestanden = Files.walk(Path.of("src/main"))) {
            for (var bestand : bestanden
                    .filter(een -> een.toString().matches(".*\\.(java|properties)"))
                    .toList())
                GELEZEN.matcher(Files.readString(bestand))
                        .results()
                        .forEach(een -> gelezen.add(een.group(1) == null ? een.group(2) : een.group(1)));
        }
        for (var type : records())
            components(type.getAnnotation(ConfigurationProperties.class).value(), type)
                    .forEach(gelezen::add);
        assertThat(Arrays.stream(Instelling.values()).map(Instelling::naam).filter(naam -> naam.startsWith("nota.")))
                .containsExactlyInAnyOrderElementsOf(gelezen);
    }

    @Test
    void whatEachUsuallyIsIsRight() {
        assertThat(Instelling.values())
                .allSatisfy(een -> assertThat(
                                een.gewoonlijk().isEmpty() || een.eis().isMet(een.gewoonlijk()))
                        .as(een.naam())
                        .isTrue());
        assertThatCode(() -> Instellingen.require(with(ECHT, "server.port", "8080")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Instellingen.require(with(Map.of(), "server.port", "8080")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        server.port                | tachtig            | een poort
        server.port                | 65536              | een poort
        spring.datasource.url      | mysql://x          | jdbc:postgresql
        spring.datasource.password | ''                 | Zet SPRING_DATASOURCE_PASSWORD
        spring.flyway.user         | ''                 | Zet SPRING_FLYWAY_USER
        spring.datasource.url      | ''                 | SPRING_DATASOURCE_URL niet
        nota.adres                 | nota.example       | het adres van nota
        nota.adres                 | https://x.nl/pad   | zonder pad
        nota.adres                 | http://nota.example | begint met https://
        nota.adres                 | http://127.example | begint met https://
        nota.proxies               | ''                 | Zet NOTA_PROXIES
        nota.proxies               | proxy.example      | IP-adressen
        nota.proxies               | 10.0.0.0/99        | IP-adressen
        nota.klok                  | ja                 | true of false
        nota.openbaar.site         | TRUE               | true of false
        nota.openbaar.meldadres    | wie@               | een e-mailadres
        nota.opslag.clamav         | clamav             | een machine en een poort
        nota.opslag.s3.endpoint    | s3.example         | een adres
        nota.inloggen.wachtwoord   | nee                | true of false
        nota.inloggen.oidc.issuer  | http://x.example   | het adres waaronder
        nota.inloggen.oidc.issuer  | https://x.nl/?a=b  | het adres waaronder
        nota.inloggen.oidc.issuer  | https://x.nl       | Zet NOTA_INLOGGEN_OIDC_CLIENT
        nota.inloggen.oidc.client  | nota               | Zet NOTA_INLOGGEN_OIDC_ISSUER
        nota.inloggen.oidc.claim   | e mail             | de naam van een claim
        nota.inloggen.oidc.scopes  | profile            | openid erbij
        nota.inloggen.bewijs.minuten | 0                | van 1 tot en met 60
        nota.adress                | https://x.nl       | bestaat niet
        NOTA_ADDRES                | https://x.nl       | bestaat niet
        nota.ministerie            | d                  | de code van een ministerie
        """)
    void aSettingThatIsWrongOrMissingIsSaidInOneSentence(String naam, String waarde, String zin) {
        assertThatThrownBy(() -> Instellingen.require(with(ECHT, naam, waarde)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(zin)
                .hasMessageNotContainingAny("\n", "geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "false,https://nota.example,false,Niemand kan inloggen",
        "true,https://10.0.0.5,false,op een naam",
        "false,https://nota.example,true,NOTA_INLOGGEN"
    })
    void thereIsAWayInThatCanBeWalked(String passkey, String adres, String iedereen, String zin) {
        var alle = new HashMap<>(ECHT);
        alle.put("nota.inloggen.passkey", passkey);
        alle.put("nota.inloggen.bewijs.iedereen", iedereen);
        alle.put("nota.adres", adres);
        assertThatThrownBy(() -> Instellingen.require(with(alle, "nota.inloggen.wachtwoord", "false")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(zin);
        assertThatCode(() -> Instellingen.require(with(ECHT, "nota.inloggen.wachtwoord", "false")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080/"})
    void onThisMachineItMayBeWithoutHttps(String adres) {
        assertThatCode(() -> Instellingen.require(with(ECHT, "nota.adres", adres)))
                .doesNotThrowAnyException();
    }

    private static StandardEnvironment with(Map<String, Object> alle, String naam, String waarde) {
        var omgeving = new StandardEnvironment();
        omgeving.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        omgeving.getPropertySources().addFirst(new MapPropertySource("gegeven", alle));
        omgeving.getPropertySources().addFirst(new MapPropertySource("proef", Map.of(naam, waarde)));
        return omgeving;
    }

    private static Stream<String> components(String voor, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(deel -> {
            var naam = voor + "." + deel.getName();
            return deel.getType().isRecord() ? components(naam, deel.getType()) : Stream.of(naam);
        });
    }

    private static Iterable<Class<?>> records() {
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return () -> zoeker.findCandidateComponents("nl.nota").stream()
                .<Class<?>>map(een -> ClassUtils.resolveClassName(
                        String.valueOf(een.getBeanClassName()), InstellingenTest.class.getClassLoader()))
                .iterator();
    }
}
