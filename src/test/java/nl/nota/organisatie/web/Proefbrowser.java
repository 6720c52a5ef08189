package nl.nota.organisatie.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Somebody behind a browser that keeps cookies, follows nothing by itself and runs no script. */
final class Proefbrowser implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    final String nota;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Proefbrowser(String nota) {
        this.nota = nota;
    }

    HttpResponse<String> get(String adres) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(full(adres))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a form with the token of the page where it stands. */
    HttpResponse<String> post(String adres, String bladzijde, String... velden)
            throws IOException, InterruptedException {
        var csrf = CSRF.matcher(bladzijde);
        assertThat(csrf.find()).as(adres).isTrue();
        var delen = new ArrayList<String>();
        delen.add("_csrf=" + URLEncoder.encode(csrf.group(1), UTF_8));
        for (var i = 0; i < velden.length; i += 2) delen.add(velden[i] + "=" + URLEncoder.encode(velden[i + 1], UTF_8));
        var vraag = HttpRequest.newBuilder(full(adres))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", delen)));
        return client.send(vraag.build(), BodyHandlers.ofString());
    }

    /** Goes on until there is a page. */
    HttpResponse<String> followed(HttpResponse<String> antwoord) throws IOException, InterruptedException {
        var verder = antwoord;
        for (var i = 0; i < 10 && verder.statusCode() / 100 == 3; i++)
            verder = get(verder.uri().resolve(to(verder)).toString());
        return verder;
    }

    /** Where an answer sends the browser. */
    static String to(HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("location").orElseThrow();
    }

    /** Whether somebody is logged in here. */
    boolean isIn() throws IOException, InterruptedException {
        return get("/profiel").statusCode() == 200;
    }

    private URI full(String adres) {
        return URI.create(adres.startsWith("/") ? nota + adres : adres);
    }

    @Override
    public void close() {
        client.close();
    }
}
