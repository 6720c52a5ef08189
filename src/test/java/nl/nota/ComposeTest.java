package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** The compose file: nobody is root, nothing is written but where it is kept, and no secret is given away. */
class ComposeTest {
    private static final Pattern VARIABELE = Pattern.compile("\\$\\{(\\w+)(?::([?-])([^}]*))?}");
    private static final Pattern GEHEIM = Pattern.compile("PASSWORD|WACHTWOORD|GEHEIM");

    private static String tekst = "";

    @BeforeAll
    static void read() throws IOException {
        tekst = Files.readString(Path.of("docker-compose.yml"));
    }

    @Test
    void itKeepsEveryRule() {
        assertThat(faults(tekst)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        user: "10001:10001"            | user: root              | nota is root
        user: "999:999"                | user: "0:0"             | database is root
        read_only: true                | read_only: false        | nota can be written
        cap_drop: [ALL]                | cap_drop: []            | nota keeps rights of the machine
        no-new-privileges:true         | seccomp=unconfined      | nota may get more rights
        healthcheck:                   | x-healthcheck:          | nota has no health
        - bestanden:/data              | - ./data:/data          | nota keeps ./data in no volume
        :?Zet NOTA_ADRES               | :-https://x             | no sentence asks for NOTA_ADRES
        :?Zet TOEPASSING_WACHTWOORD    | :-nota                  | SPRING_DATASOURCE_PASSWORD is known to everybody
        "127.0.0.1:$                   | "0.0.0.0:$              | nota is open to the world
        USER 10001:10001               | USER root               | the image is of root
        NOTA_MINISTERIE:               | NOTA_MINISTRY:          | NOTA_MINISTRY is no setting
        """)
    void aRuleThatIsBrokenIsFound(String goed, String fout, String klacht) {
        assertThat(tekst).contains(goed);
        assertThat(faults(tekst.replaceFirst(Pattern.quote(goed), Matcher.quoteReplacement(fout))))
                .contains(klacht);
    }

    @Test
    void theImageIsTrainedOnASlimJava() {
        var image = map(map(services(tekst).get("nota")).get("build"))
                .get("dockerfile_inline")
                .toString();
        assertThat(image)
                .contains(
                        "jlink\" --output /jre", "-XX:AOTCacheOutput=/nota/nota.aot", "\"-XX:AOTCache=/nota/nota.aot\"")
                .doesNotContain("ARG ", "ENV ");
        assertThat(image.lastIndexOf("USER 10001")).isBetween(image.lastIndexOf("FROM "), image.indexOf("ENTRYPOINT"));
    }

    @Test
    void withItsVariablesFilledInTheSettingsAreRight() {
        var gegeven = new HashMap<String, Object>();
        map(map(services(tekst).get("nota")).get("environment"))
                .forEach((naam, waarde) -> gegeven.put(
                        naam, filled(waarde, een -> een.equals("NOTA_ADRES") ? "https://nota.example" : "geheim")));
        var omgeving = new StandardEnvironment();
        omgeving.getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, gegeven));
        assertThatCode(() -> Instellingen.require(omgeving)).doesNotThrowAnyException();
    }

    private static List<String> faults(String tekst) {
        var fouten = new ArrayList<String>();
        services(tekst).forEach((naam, dienst) -> {
            var wat = map(dienst);
            demand(fouten, isUser(wat.get("user")), naam + " is root");
            demand(fouten, Boolean.TRUE.equals(wat.get("read_only")), naam + " can be written");
            demand(fouten, List.of("ALL").equals(wat.get("cap_drop")), naam + " keeps rights of the machine");
            demand(
                    fouten,
                    List.of("no-new-privileges:true").equals(wat.get("security_opt")),
                    naam + " may get more rights");
            demand(fouten, wat.get("healthcheck") != null, naam + " has no health");
            list(wat.get("ports"))
                    .forEach(poort -> demand(fouten, poort.startsWith("127.0.0.1:"), naam + " is open to the world"));
            list(wat.get("volumes"))
                    .forEach(plek -> demand(
                            fouten,
                            map(map(new Yaml().load(tekst)).get("volumes")).containsKey(plek.split(":", 2)[0]),
                            naam + " keeps " + plek.split(":", 2)[0] + " in no volume"));
            map(wat.get("environment")).forEach((sleutel, waarde) -> check(fouten, naam, sleutel, waarde));
        });
        demand(fouten, !tekst.contains("USER root"), "the image is of root");
        return fouten;
    }

    private static void check(List<String> fouten, String dienst, String naam, Object waarde) {
        var asked = VARIABELE.matcher(waarde.toString());
        var vereist =
                asked.matches() && "?".equals(asked.group(2)) && asked.group(3).matches("Zet .*\\.");
        demand(fouten, !GEHEIM.matcher(naam).find() || vereist, naam + " is known to everybody");
        demand(fouten, !naam.equals("NOTA_ADRES") || vereist, "no sentence asks for " + naam);
        if (dienst.equals("nota")) demand(fouten, isInstelling(naam), naam + " is no setting");
    }

    private static boolean isInstelling(String naam) {
        return Arrays.stream(Instelling.values()).anyMatch(een -> een.name().equals(naam));
    }

    private static boolean isUser(Object wie) {
        return String.valueOf(wie).matches("[1-9]\\d*:[1-9]\\d*");
    }

    private static void demand(List<String> fouten, boolean goed, String klacht) {
        if (!goed) fouten.add(klacht);
    }

    private static String filled(Object waarde, UnaryOperator<String> vul) {
        return VARIABELE
                .matcher(waarde.toString())
                .replaceAll(een -> "-".equals(een.group(2)) ? een.group(3) : vul.apply(een.group(1)));
    }

    private static Map<String, Object> services(String tekst) {
        return map(map(new Yaml().load(tekst)).get("services"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object iets) {
        return iets == null ? Map.of() : (Map<String, Object>) iets;
    }

    private static Stream<String> list(Object iets) {
        return iets instanceof List<?> lijst ? lijst.stream().map(String::valueOf) : Stream.empty();
    }
}
