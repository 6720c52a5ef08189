package nl.nota.organisatie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.organisatie.Mensenboel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Coming in by the provider: who somebody is there is issuer and subject, and the claim counts the first time only. */
@NotaTest
class ProviderTest {
    private static final Pattern LINK = Pattern.compile("/aanmelden/[\\w-]+");

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    @Value("${nota.inloggen.oidc.issuer}")
    private URI issuer;

    @Value("http://localhost:${local.server.port}")
    private String nota;

    private Proefbrowser browser;

    @BeforeEach
    void begin() {
        database.clean();
        browser = new Proefbrowser(nota);
    }

    @AfterEach
    void close() {
        browser.close();
        database.owner()
                .sql("UPDATE medewerker SET actief = TRUE WHERE gebruikersnaam = 'woo'")
                .update();
    }

    @Test
    void aRealProviderLetsSomebodyInWhoIsThenKnownByItsSubject(@TempDir Path map) throws Exception {
        try (var provider = new Echteprovider(issuer, nota + "/inloggen/provider/terug", "woo", map)) {
            assertThat(browser.get("/inloggen").body()).contains("Log in met uw organisatie");
            var vraag = browser.followed(browser.get("/inloggen/provider"));
            assertThat(vraag.uri().getPath()).isEqualTo("/login");
            var binnen = browser.followed(browser.post(
                    issuer + "/login", vraag.body(), "username", "woo", "password", Echteprovider.WACHTWOORD));
            assertThat(binnen.statusCode()).isEqualTo(200);
            assertThat(binnen.uri().toString()).isEqualTo(nota + "/werkvoorraad");
            assertThat(browser.isIn()).isTrue();
            assertThat(identiteiten()).containsExactly("woo nummer-van-woo");
            assertThat(gebeurd()).containsExactly("IDENTITEIT_GEKOPPELD");

            browser.post("/uitloggen", binnen.body());
            assertThat(browser.isIn()).isFalse();
            assertThat(browser.followed(browser.get("/inloggen/provider")).uri().toString())
                    .isEqualTo(nota + "/profiel");
            assertThat(gebeurd()).hasSize(1);
        }
    }

    @Test
    void fromThenOnOnlyTheSubjectCountsWhateverTheClaimSays() throws Exception {
        try (var provider = new Proefprovider(issuer)) {
            assertThat(come(provider, "proef-1", "WOO")).contains("Uitloggen", "/profiel");
            leave();
            assertThat(come(provider, "proef-1", "mindef")).contains("Uitloggen");
            assertThat(name()).contains("<dd>woo</dd>");
            leave();
            assertThat(come(provider, "proef-2", "woo")).contains("u heeft hier geen toegang");
            assertThat(browser.isIn()).isFalse();
            assertThat(come(provider, "proef-3", "niemand")).contains("u heeft hier geen toegang");
            assertThat(come(provider, "proef-4", "")).contains("u heeft hier geen toegang");
            assertThat(identiteiten()).containsExactly("woo proef-1");
            assertThat(gebeurd()).containsExactly("IDENTITEIT_GEKOPPELD");
        }
    }

    @Test
    void whoIsBlockedStaysOutAndIsOutAtTheNextClick() throws Exception {
        try (var provider = new Proefprovider(issuer)) {
            come(provider, "proef-1", "woo");
            assertThat(browser.isIn()).isTrue();
            database.owner()
                    .sql("UPDATE medewerker SET actief = FALSE WHERE gebruikersnaam = 'woo'")
                    .update();
            assertThat(browser.isIn()).isFalse();
            assertThat(come(provider, "proef-1", "woo")).contains("u heeft hier geen toegang");
        }
    }

    @Test
    void beheerSeesAndEndsWhoSomebodyIsAtTheProviderAndTheNextOneIsLinkedAnew() throws Exception {
        try (var provider = new Proefprovider(issuer)) {
            come(provider, "proef-1", "woo");
            leave();
            var inlog = browser.get("/inloggen");
            browser.post("/inloggen", inlog.body(), "gebruikersnaam", "beheer", "wachtwoord", "nota");
            var pad = "/beheer/mensen/" + id("woo");
            var mens = browser.get(pad).body();
            assertThat(mens).contains("Komt binnen als proef-1 van " + issuer);
            var weg = pad + "/identiteiten/verwijderingen";
            var gedaan = browser.post(weg, mens, "uitgever", issuer.toString(), "onderwerp", "proef-1");
            assertThat(browser.followed(gedaan).body()).contains("Ontkoppeld.");
            assertThat(browser.post(weg, mens, "uitgever", issuer.toString(), "onderwerp", "proef-1")
                            .statusCode())
                    .isEqualTo(409);
            leave();
            come(provider, "proef-2", "woo");
            assertThat(identiteiten()).containsExactly("woo proef-2");
            assertThat(gebeurd())
                    .containsExactly("IDENTITEIT_GEKOPPELD", "IDENTITEIT_ONTKOPPELD", "IDENTITEIT_GEKOPPELD");
        }
    }

    @Test
    void aLinkThatEndsAtTheProviderEndsThePasswordToo() throws Exception {
        try (var provider = new Proefprovider(issuer)) {
            var inlog = browser.get("/inloggen");
            browser.post("/inloggen", inlog.body(), "gebruikersnaam", "beheer", "wachtwoord", "nota");
            var pad = "/beheer/mensen/" + id("woo");
            var gemaakt = browser.post(pad + "/uitnodigingen", browser.get(pad).body());
            var link = LINK.matcher(browser.followed(gemaakt).body());
            assertThat(link.find()).isTrue();
            leave();
            var heen = Proefbrowser.to(browser.get(link.group() + "/provider"));
            browser.followed(browser.get(provider.back(heen)));
            assertThat(name()).contains("<dd>woo</dd>");
            leave();
            var weer = browser.get("/inloggen");
            browser.post("/inloggen", weer.body(), "gebruikersnaam", "woo", "wachtwoord", "nota");
            assertThat(browser.isIn()).isFalse();
            assertThat(identiteiten()).containsExactly("woo proef-1");
        } finally {
            new Mensenboel(database).undo();
        }
    }

    @Test
    void whileTheProviderIsAwayThePageSaysSoAndThePasswordStillWorks() throws Exception {
        clock.advance(Duration.ofHours(2));
        var weg = browser.followed(browser.get("/inloggen/provider"));
        assertThat(weg.body()).contains("is nu niet bereikbaar", "Gebruikersnaam");
        browser.post("/inloggen", weg.body(), "gebruikersnaam", "woo", "wachtwoord", "nota");
        assertThat(browser.isIn()).isTrue();
    }

    private String come(Proefprovider provider, String onderwerp, String claim) throws Exception {
        provider.onderwerp = onderwerp;
        provider.claims = token -> token.claim("preferred_username", claim);
        return browser.followed(browser.get(provider.back(Proefbrowser.to(browser.get("/inloggen/provider")))))
                .body();
    }

    private String name() throws Exception {
        return browser.get("/profiel").body();
    }

    private void leave() throws Exception {
        browser.post("/uitloggen", browser.get("/profiel").body());
    }

    private String id(String gebruikersnaam) {
        return database.owner()
                .sql("SELECT id::text FROM medewerker WHERE gebruikersnaam = ?")
                .param(gebruikersnaam)
                .query(String.class)
                .single();
    }

    private List<String> identiteiten() {
        return database.owner()
                .sql("SELECT m.gebruikersnaam || ' ' || i.onderwerp FROM identiteit i JOIN medewerker m ON m.id ="
                        + " i.medewerker ORDER BY 1")
                .query(String.class)
                .list();
    }

    private List<String> gebeurd() {
        return database.owner()
                .sql("SELECT soort FROM gebeurtenis WHERE keten = 'organisatie' ORDER BY n")
                .query(String.class)
                .list();
    }
}
