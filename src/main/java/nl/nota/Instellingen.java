package nl.nota;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/**
 * Looks at every setting before anything starts, and stops with one sentence at the first that is wrong, missing or
 * unknown. From the address of the installation follows whether it is reached by HTTPS alone.
 */
class Instellingen implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String DATABASE = Instelling.SPRING_DATASOURCE_URL.naam();
    private static final String ADRES = Instelling.NOTA_ADRES.naam();
    private static final List<Instelling> ROLLEN = List.of(
            Instelling.SPRING_DATASOURCE_USERNAME,
            Instelling.SPRING_DATASOURCE_PASSWORD,
            Instelling.SPRING_FLYWAY_USER,
            Instelling.SPRING_FLYWAY_PASSWORD);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var omgeving = context.getEnvironment();
        require(omgeving);
        var bronnen = omgeving.getPropertySources();
        if (isHttps(omgeving)) bronnen.addFirst(new MapPropertySource("https", secured()));
        if (listensEverywhere(omgeving)) bronnen.addFirst(new MapPropertySource("bewaking", here()));
        if (value(omgeving, Instelling.NOTA_NAZIEN.naam()).equals("true"))
            bronnen.addFirst(new MapPropertySource("nazien", aside()));
    }

    static void require(ConfigurableEnvironment omgeving) {
        for (var naam : unknown(omgeving))
            throw new StartRefused(
                    "De instelling %s bestaat niet: kijk in de tabel van de README hoe zij heet.".formatted(naam));
        for (var een : Instelling.values()) {
            var waarde = value(omgeving, een.naam());
            if (!waarde.isEmpty() && !een.eis().isMet(waarde)) throw wrong(een, waarde);
        }
        Inlogeisen.require(een -> value(omgeving, een.naam()));
        if (StringUtils.hasText(value(omgeving, DATABASE))) requireReal(omgeving);
        else requireDemo(omgeving);
    }

    private static StartRefused wrong(Instelling een, String waarde) {
        return new StartRefused("De instelling %s (%s) is %s: zet haar op %s."
                .formatted(
                        een.naam(),
                        een.name(),
                        een.isGeheim() ? "niet goed" : "‘" + waarde + "’",
                        een.eis().woorden()));
    }

    /** With an own database nothing may be left to chance. */
    private static void requireReal(ConfigurableEnvironment omgeving) {
        for (var een : ROLLEN)
            if (value(omgeving, een.naam()).isEmpty())
                throw new StartRefused(
                        "Zet %s: met een eigen database heeft nota twee rollen nodig, elk met een wachtwoord."
                                .formatted(een.name()));
        var adres = value(omgeving, ADRES);
        if (isHttps(omgeving)) {
            if (value(omgeving, Instelling.NOTA_PROXIES.naam()).isEmpty()
                    && !omgeving.containsProperty("server.ssl.certificate")
                    && !omgeving.containsProperty("server.ssl.bundle"))
                throw new StartRefused("Zet NOTA_PROXIES op het adres van de proxy die voor nota de HTTPS-verbinding"
                        + " afhandelt: alleen van die gelooft nota dat een verzoek over HTTPS kwam.");
        } else if (!isLoopback(adres))
            throw new StartRefused("Zet NOTA_ADRES op het adres waarop mensen nota openen, en dat begint met https://:"
                    + " met http:// gaat alleen op deze machine zelf, en nu is het ‘%s’.".formatted(adres));
    }

    /** A setting of a database without its address is a mistake that would start a demo. */
    private static void requireDemo(ConfigurableEnvironment omgeving) {
        for (var een : ROLLEN)
            if (!value(omgeving, een.naam()).isEmpty())
                throw new StartRefused(
                        "%s is gezet en SPRING_DATASOURCE_URL niet: zet ze allebei, of geen van beide voor de demo."
                                .formatted(een.name()));
    }

    private static boolean isHttps(ConfigurableEnvironment omgeving) {
        return value(omgeving, ADRES).startsWith("https://");
    }

    /** A cookie with this name is taken by a browser over HTTPS alone, and from no other machine. */
    private static Map<String, Object> secured() {
        return Map.of(
                "server.servlet.session.cookie.name", "__Host-nota-sessie",
                "server.servlet.session.cookie.secure", "true",
                "server.servlet.session.cookie.path", "/");
    }

    /** Nobody asked for it; without this the port of the meters would be open to every machine. */
    private static boolean listensEverywhere(ConfigurableEnvironment omgeving) {
        return !value(omgeving, Instelling.MANAGEMENT_SERVER_PORT.naam()).isEmpty()
                && value(omgeving, Instelling.MANAGEMENT_SERVER_ADDRESS.naam()).isEmpty();
    }

    private static Map<String, Object> here() {
        return Map.of(Instelling.MANAGEMENT_SERVER_ADDRESS.naam(), "127.0.0.1");
    }

    /** Who looks everything after serves nobody meanwhile, and sends nothing. */
    private static Map<String, Object> aside() {
        return Map.of(
                Instelling.SERVER_PORT.naam(), "0",
                Instelling.SERVER_ADDRESS.naam(), "127.0.0.1",
                Instelling.NOTA_KLOK.naam(), "false");
    }

    private static boolean isLoopback(String adres) {
        return Eis.host(adres)
                .map(host ->
                        host.equals("localhost") || host.matches("[0-9.]+|\\[[0-9a-f:]+]") && isLoopbackAddress(host))
                .orElse(false);
    }

    private static boolean isLoopbackAddress(String host) {
        try {
            return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String value(ConfigurableEnvironment omgeving, String naam) {
        var waarde = omgeving.getProperty(naam);
        return waarde == null ? "" : waarde;
    }

    /** What is set under the name of the house and is no setting of it, but for what is given to the machine itself. */
    private static List<String> unknown(ConfigurableEnvironment omgeving) {
        var bekend = new HashMap<String, Instelling>();
        for (var een : Instelling.values()) bekend.put(uniform(een.naam()), een);
        return omgeving.getPropertySources().stream()
                .filter(bron -> !bron.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME))
                .flatMap(Instellingen::names)
                .filter(naam -> naam.toLowerCase(Locale.ROOT).matches("nota[._].*"))
                .filter(naam -> !bekend.containsKey(uniform(naam)))
                .toList();
    }

    private static Stream<String> names(PropertySource<?> bron) {
        return bron instanceof EnumerablePropertySource<?> telbaar
                ? Stream.of(telbaar.getPropertyNames())
                : Stream.empty();
    }

    /** The same for data-dir, dataDir and DATA_DIR. */
    private static String uniform(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
