package nl.nota;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.catalina.util.NetMaskSet;

/** What a setting must look like that is not left empty, and the words that ask for it. */
enum Eis {
    IETS(waarde -> waarde.chars().noneMatch(Character::isISOControl), "zonder tekens die niet te zien zijn"),
    JA_OF_NEE(Set.of("true", "false")::contains, "true of false"),
    POORT(
            waarde -> waarde.matches("\\d{1,5}") && Integer.parseInt(waarde) < 65_536,
            "een poort van 0 tot en met 65535"),
    POSTGRES(waarde -> waarde.startsWith("jdbc:postgresql:"), "een adres dat begint met jdbc:postgresql://"),
    ADRES(waarde -> host(waarde).isPresent(), "een adres als https://opslag.example"),
    WEBADRES(
            waarde -> host(waarde).isPresent() && waarde.matches("https?://[^/?#]+/?"),
            "het adres van nota zonder pad, als https://nota.example"),
    NETWERKEN(Eis::isNetworks, "IP-adressen of netwerken met een komma ertussen, als 10.0.0.5 of 10.0.0.0/24"),
    CODE(Pattern.compile("[\\p{L}&]{2,12}").asMatchPredicate(), "de code van een ministerie in het register, als DEF"),
    SLEUTEL(
            Pattern.compile("[A-Z0-9_]+").asMatchPredicate(),
            "een sleutel uit de tabel publicatiecode, als ARTIKEL_3_1"),
    EMAIL(Pattern.compile("[^\\s@,<>]+@[^\\s@,<>]+").asMatchPredicate(), "een e-mailadres"),
    AFZENDER(
            Pattern.compile("[^\\s@,<>]+@[^\\s@,<>]+|[^<>@\\p{Cntrl}]+<[^\\s@,<>]+@[^\\s@,<>]+>")
                    .asMatchPredicate(),
            "een e-mailadres"),
    UITGEVER(
            Eis::isUitgever,
            "het adres waaronder uw provider zich bekendmaakt (issuer), als https://login.example, zonder vraagteken"),
    CLAIM(
            Pattern.compile("[A-Za-z0-9_:/.-]{1,100}").asMatchPredicate(),
            "de naam van een claim, als preferred_username"),
    SCOPES(
            waarde -> Arrays.asList(waarde.split(" ")).contains("openid") && waarde.matches("[!#-\\[\\]-~ ]+"),
            "scopes met een spatie ertussen en openid erbij, als openid profile"),
    MINUTEN(waarde -> waarde.matches("[1-9]|[1-5]\\d|60"), "een aantal minuten van 1 tot en met 60"),
    LOGVORM(Set.of("ecs", "gelf", "logstash")::contains, "ecs, gelf of logstash"),
    MACHINE(Pattern.compile("[\\w.-]+:\\d{1,5}").asMatchPredicate(), "een machine en een poort, als clamav:3310");

    private final Predicate<String> vorm;
    private final String woorden;

    Eis(Predicate<String> vorm, String woorden) {
        this.vorm = vorm;
        this.woorden = woorden;
    }

    boolean isMet(String waarde) {
        return vorm.test(waarde);
    }

    String woorden() {
        return woorden;
    }

    /** The machine that an address of the web names. */
    static Optional<String> host(String adres) {
        try {
            var uri = URI.create(adres);
            var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web ? Optional.ofNullable(uri.getHost()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** OpenID Connect Discovery 1.0, 3: HTTPS, no query and no fragment; without HTTPS only on this machine itself. */
    private static boolean isUitgever(String waarde) {
        var eigen = waarde.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/.*)?");
        return host(waarde).isPresent() && (waarde.startsWith("https://") || eigen) && waarde.matches("[^?#\\s]+");
    }

    /** A name is refused, which a resolver could turn into another machine. */
    private static boolean isNetworks(String waarde) {
        try {
            return Arrays.stream(waarde.split(",", -1))
                            .allMatch(deel -> deel.strip().matches("[0-9a-fA-F.:]+(/\\d{1,3})?"))
                    && new NetMaskSet().addAll(waarde).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
