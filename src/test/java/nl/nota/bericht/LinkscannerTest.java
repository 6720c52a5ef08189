package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Whatever follows every link in a mail, without or with the name of who got it, decides nothing and changes nothing.
 */
@NotaTest
class LinkscannerTest {
    private static final List<String> MENSEN = List.of("opsteller", "secretariaat", "ez", "ocw", "stasdef", "mindef");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** That something was read is kept here; it is nothing anybody said. */
    private static final Set<String> LEZEN = Set.of("bericht_ongelezen");

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    MockMvcTester mvc;

    private Posthuis post;

    @BeforeEach
    void anEmptyHouseWithAMailServer() {
        database.clean();
        post = new Posthuis(context);
        MENSEN.forEach(wie -> post.reaches(wie, Bezorging.DIRECT));
    }

    @AfterEach
    void close() {
        post.close();
        database.clean();
    }

    @Test
    void followingEveryLinkOfEveryMailChangesNothing() {
        everythingHappens();
        var links = links();
        assertThat(links.values().stream().distinct()).as("whose mail").contains("ez", "mindef", "opsteller");
        var voor = tables();
        links.forEach((link, wie) -> {
            var pad = URI.create(link.substring(link.indexOf('/', "https://".length())));
            for (var methode : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
                assertThat(mvc.perform(request(methode, pad)).getResponse().getStatus())
                        .isLessThan(500);
                var antwoord =
                        mvc.perform(request(methode, pad).with(user(wie))).getResponse();
                assertThat(antwoord.getStatus()).as(link).isIn(200, 302, 303);
                var verder = antwoord.getRedirectedUrl();
                if (verder != null)
                    assertThat(mvc.perform(request(methode, URI.create(verder)).with(user(wie)))
                                    .getResponse()
                                    .getStatus())
                            .as(verder)
                            .isEqualTo(200);
            }
        });
        assertThat(tables()).isEqualTo(voor);
    }

    private void everythingHappens() {
        var loop = new Notaloop(context);
        var nota = loop.concept(Beslisregel.VOLGORDE, "EZ", "OCW");
        var versie = loop.submit(nota);
        post.round();
        loop.agree(nota, versie, "ez", "ocw");
        post.round();
        loop.offer(nota, versie);
        post.round();
        Notaloop.done(loop.decide("stasdef", nota, Besluitsoort.AKKOORD));
        post.round();
        Notaloop.done(loop.decide("mindef", nota, Besluitsoort.AKKOORD));
        post.round();
    }

    /** Each link of each mail, and who got it. */
    private Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        for (var mail : post.mails()) {
            var wie = Posthuis.to(mail).replace("@nota.example", "");
            LINK.matcher(Posthuis.text(mail)).results().map(MatchResult::group).forEach(link -> links.put(link, wie));
        }
        return links;
    }

    /** A fingerprint of every table, but for those in which only reading is kept. */
    private Map<String, String> tables() {
        var tabellen = database.owner()
                .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query(String.class)
                .list();
        var alles = new TreeMap<String, String>();
        for (var tabel : tabellen)
            if (!LEZEN.contains(tabel))
                alles.put(
                        tabel,
                        database.owner()
                                .sql("SELECT count(*) || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)),"
                                        + " '') FROM "
                                        + tabel + " t")
                                .query(String.class)
                                .single());
        return alles;
    }
}
