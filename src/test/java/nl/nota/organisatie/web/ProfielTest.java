package nl.nota.organisatie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Gebeurtenis;
import nl.nota.web.Bezoeker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

@NotaTest
class ProfielTest {
    private static final Pattern SECRET = Pattern.compile("nota_[A-Za-z0-9_-]{43}");

    @LocalServerPort
    private int port;

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private final List<Gebeurtenis> happened = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<Gebeurtenis>> listener = this::hear;
    private Bezoeker bezoeker;

    @BeforeEach
    void logIn() {
        context.addApplicationListener(listener);
        bezoeker = new Bezoeker(port);
        bezoeker.logIn("beheer");
    }

    @AfterEach
    void close() {
        context.removeApplicationListener(listener);
        bezoeker.close();
        database.owner().sql("DELETE FROM token WHERE naam LIKE 'proef%'").update();
    }

    @Test
    void thePageShowsWhoOneIs() {
        assertThat(bezoeker.get("/profiel").body()).contains("Niels Aalbers", "beheer", "BSG", "Beheer", "demo");
    }

    @Test
    void aTokenIsShownOnceAndOpensTheApiForReadingOnly() {
        var made = make("proef lezen", "lezen", "30");
        var secret = SECRET.matcher(made);
        assertThat(secret.find()).isTrue();
        assertThat(bezoeker.get("/profiel").body()).contains("proef lezen").doesNotContain(secret.group());
        assertThat(api("GET", secret.group())).isEqualTo(404);
        assertThat(api("POST", secret.group())).isEqualTo(403);
        assertThat(happened).extracting(Gebeurtenis::soort).containsExactly("TOKEN_GEMAAKT");
        assertThat(happened.getFirst().inhoud().toString()).doesNotContain(secret.group());
    }

    @Test
    void aRevokedTokenOpensNothing() {
        var secret = SECRET.matcher(make("proef weg", "schrijven", "30"));
        assertThat(secret.find()).isTrue();
        assertThat(api("POST", secret.group())).isEqualTo(404);
        var revoke = Pattern.compile("proef weg</th>.*?action=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(bezoeker.get("/profiel").body());
        assertThat(revoke.find()).isTrue();
        bezoeker.post(revoke.group(1), Map.of("_csrf", bezoeker.csrf("/profiel")));
        assertThat(api("GET", secret.group())).isEqualTo(401);
        assertThat(happened).extracting(Gebeurtenis::soort).containsExactly("TOKEN_GEMAAKT", "TOKEN_INGETROKKEN");
    }

    @Test
    void allThatIsWrongWithATokenIsSaidAtOnceAndNothingHappens() {
        assertThat(make("", "lezen", "veel")).contains("Geef het token een naam", "1 tot en met 366 dagen");
        assertThat(happened).isEmpty();
    }

    @Test
    void aPasswordThatWillNotDoIsRefusedWithItsReasons() {
        assertThat(change("nota", "kort", "anders"))
                .contains("ten minste 12 tekens", "De twee nieuwe wachtwoorden zijn niet gelijk");
        assertThat(change("fout", "een hele lange zin", "een hele lange zin"))
                .contains("Uw huidige wachtwoord klopt niet.");
        assertThat(happened).isEmpty();
    }

    @Test
    void theNewPasswordOpensTheDoorAndTheOldOneNoLonger() {
        var hash = hash();
        try {
            change("nota", "caf\u0065\u0301 aan de kade", "caf\u00e9 aan de kade");
            assertThat(bezoeker.get("/profiel").body()).contains("Uw wachtwoord is gewijzigd.");
            assertThat(happened).extracting(Gebeurtenis::soort).containsExactly("WACHTWOORD_GEWIJZIGD");
            try (var other = new Bezoeker(port)) {
                assertThat(other.logIn("beheer").statusCode()).isEqualTo(422);
                var in = Map.of(
                        "gebruikersnaam", "Beheer", "wachtwoord", "café aan de kade", "_csrf", other.csrf("/inloggen"));
                assertThat(other.post("/inloggen", in).statusCode()).isEqualTo(303);
            }
        } finally {
            database.owner()
                    .sql("UPDATE wachtwoord w SET hash = ? FROM medewerker m WHERE m.id = w.medewerker AND "
                            + "m.gebruikersnaam = 'beheer'")
                    .param(hash)
                    .update();
        }
    }

    private String hash() {
        return database.owner()
                .sql("SELECT hash FROM wachtwoord JOIN medewerker m ON m.id = medewerker WHERE gebruikersnaam ="
                        + " 'beheer'")
                .query(String.class)
                .single();
    }

    private void hear(PayloadApplicationEvent<Gebeurtenis> event) {
        happened.add(event.getPayload());
    }

    private String make(String naam, String mag, String dagen) {
        var fields = Map.of("naam", naam, "mag", mag, "dagen", dagen, "_csrf", bezoeker.csrf("/profiel"));
        return bezoeker.post("/profiel/tokens", fields).body();
    }

    private String change(String oud, String nieuw, String herhaling) {
        return bezoeker.post(
                        "/profiel/wachtwoord",
                        Map.of(
                                "wachtwoordOud", oud,
                                "wachtwoordNieuw", nieuw,
                                "wachtwoordHerhaling", herhaling,
                                "_csrf", bezoeker.csrf("/profiel")))
                .body();
    }

    private int api(String method, String secret) {
        var login = ("beheer:" + secret).getBytes(StandardCharsets.UTF_8);
        var basic = Base64.getEncoder().encodeToString(login);
        try (var machine = new Bezoeker(port)) {
            return method.equals("GET")
                    ? machine.get("/api/v1/nergens", "Authorization", "Basic " + basic)
                            .statusCode()
                    : machine.post("/api/v1/nergens", Map.of(), "Authorization", "Basic " + basic)
                            .statusCode();
        }
    }
}
