package nl.nota.koudestart;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One browser or program that asks, with cookies of its own; each answer is counted, whatever it says. */
final class Klant implements AutoCloseable {
    private static final Pattern BEWIJS = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern NOTA = Pattern.compile("href=\"(/notas/[A-Z0-9]+)[\"?/]");
    private static final String OPSTELLER =
            "Basic " + Base64.getEncoder().encodeToString("opsteller:demo-opsteller".getBytes(StandardCharsets.UTF_8));
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(GEDULD)
            .build();
    private final String adres;
    private final String nota;
    private final AtomicInteger antwoorden;

    Klant(int poort, String nota, AtomicInteger antwoorden) {
        this.adres = "http://127.0.0.1:" + poort;
        this.nota = nota;
        this.antwoorden = antwoorden;
    }

    String get(String pad) throws IOException, InterruptedException {
        return send(request(pad));
    }

    void logIn(String wie, String wachtwoord) throws IOException, InterruptedException {
        var bewijs = BEWIJS.matcher(get("/inloggen"));
        if (!bewijs.find()) return;
        var velden = Map.of("gebruikersnaam", wie, "wachtwoord", wachtwoord, "_csrf", bewijs.group(1));
        send(request("/inloggen")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(velden))));
    }

    /** The first nota of the list, as it is on paper. */
    void pdf() throws IOException, InterruptedException {
        var gevonden = NOTA.matcher(get("/notas"));
        if (gevonden.find()) get(gevonden.group(1) + "/pdf");
    }

    void api(String pad) throws IOException, InterruptedException {
        send(request(pad).header("Authorization", OPSTELLER));
    }

    /** Reads the real nota in from its file. */
    void readIn() throws IOException, InterruptedException {
        var deel = "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"nota.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + nota + "\r\n--grens--\r\n";
        send(request("/api/v1/notas/inlezingen")
                .header("Authorization", OPSTELLER)
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofString(deel)));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest.Builder request(String pad) {
        return HttpRequest.newBuilder(URI.create(adres + pad)).timeout(GEDULD);
    }

    private String send(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        var antwoord = client.send(vraag.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        antwoorden.incrementAndGet();
        return antwoord.body();
    }

    private static String encoded(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
