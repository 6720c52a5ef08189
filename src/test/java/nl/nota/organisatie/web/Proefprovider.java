package nl.nota.organisatie.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.nota.kern.Sha256;
import org.springframework.web.util.UriComponentsBuilder;

/** A provider of the tests that does what it should, but for what it is told; a code works once, and only with PKCE. */
final class Proefprovider implements AutoCloseable {
    private static final RSAKey SLEUTEL = key();
    private static final RSAKey ANDERE = key();

    final URI issuer;
    Streek streek = Streek.GEEN;
    String onderwerp = "proef-1";
    Consumer<JWTClaimsSet.Builder> claims = token -> {};
    boolean noemtZich;

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private int volgnummer;

    Proefprovider(URI issuer) throws IOException {
        this.issuer = issuer;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", issuer.getPort()), 0);
        server.createContext("/.well-known/openid-configuration", vraag -> answer(vraag, 200, metadata()));
        server.createContext("/oauth2/jwks", vraag -> answer(vraag, 200, new JWKSet(SLEUTEL.toPublicJWK()).toString()));
        server.createContext("/oauth2/token", this::token);
        server.start();
    }

    /** The person says yes: the address with which the browser comes back. */
    String back(String vraag) {
        var gevraagd = parameters(URI.create(vraag).getRawQuery());
        var code = "code-" + ++volgnummer;
        codes.put(code, gevraagd);
        var terug = UriComponentsBuilder.fromUriString(gevraagd.getOrDefault("redirect_uri", ""))
                .queryParam("code", code)
                .queryParam("state", "{state}");
        if (noemtZich) terug.queryParam("iss", issuer);
        return terug.encode().buildAndExpand(gevraagd.get("state")).toUriString();
    }

    /** What stands behind the question mark. */
    static Map<String, String> parameters(String vraag) {
        var alle = new HashMap<String, String>();
        for (var deel : vraag.split("&")) {
            var naam = deel.substring(0, deel.indexOf('='));
            alle.put(naam, URLDecoder.decode(deel.substring(naam.length() + 1), UTF_8));
        }
        return alle;
    }

    private void token(HttpExchange vraag) throws IOException {
        var gegeven = parameters(new String(vraag.getRequestBody().readAllBytes(), UTF_8));
        var bij = codes.remove(gegeven.getOrDefault("code", ""));
        var bewijs = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of(gegeven.getOrDefault("code_verifier", "")));
        if (bij == null || !bewijs.equals(bij.get("code_challenge"))) {
            answer(vraag, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var token =
                streek == Streek.GEEN_TOKEN ? "" : ",\"id_token\":\"" + signed(bij.getOrDefault("nonce", "")) + "\"";
        answer(vraag, 200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60" + token + "}");
    }

    private String signed(String nonce) {
        var nu = Instant.now();
        var token = new JWTClaimsSet.Builder()
                .issuer(issuer.toString())
                .subject(onderwerp)
                .audience("nota")
                .issueTime(Date.from(nu))
                .expirationTime(Date.from(nu.plus(Duration.ofMinutes(3))))
                .claim("nonce", nonce);
        claims.accept(token);
        try {
            return streek.token(token, SLEUTEL, ANDERE);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String metadata() {
        return """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/oauth2/authorize","token_endpoint":"%1$s/oauth2/token",
            "jwks_uri":"%1$s/oauth2/jwks","response_types_supported":["code"],"subject_types_supported":["public"],
            "id_token_signing_alg_values_supported":["RS256"]}\
            """.formatted(issuer);
    }

    private static void answer(HttpExchange vraag, int status, String tekst) throws IOException {
        var bytes = tekst.getBytes(UTF_8);
        vraag.getResponseHeaders().set("Content-Type", "application/json");
        vraag.sendResponseHeaders(status, bytes.length);
        try (var uit = vraag.getResponseBody()) {
            uit.write(bytes);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("proef").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
