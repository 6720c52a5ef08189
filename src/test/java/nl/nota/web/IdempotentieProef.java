package nl.nota.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The filter with a database of its own behind it, and a small controller whose effects can be counted. */
final class IdempotentieProef implements AutoCloseable {
    private final EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    final JdbcClient eigenaar = JdbcClient.create(postgres.getPostgresDatabase());
    final IdempotentieProefController controller;
    private final MockMvc mvc;

    IdempotentieProef() throws java.io.IOException {
        eigenaar.sql("CREATE ROLE toepassing LOGIN").update();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .placeholders(Map.of("toepassing", "toepassing"))
                .load()
                .migrate();
        eigenaar.sql("CREATE TABLE proef (effect text, eens text UNIQUE DEFERRABLE INITIALLY DEFERRED)")
                .update();
        eigenaar.sql("GRANT SELECT, INSERT ON proef TO toepassing").update();
        var toepassing = postgres.getDatabase("toepassing", "postgres");
        var transactions = new JdbcTransactionManager(toepassing);
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/web");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var weigering = new IdempotentieWeigering(messages, JsonMapper.builder().build());
        var gang = new IdempotentieGang(
                new Idempotentie(JdbcClient.create(toepassing), Clock.systemUTC()),
                weigering,
                transactions,
                (request, response, handler, e) -> {
                    response.setStatus(409);
                    return new ModelAndView();
                });
        controller = new IdempotentieProefController(JdbcClient.create(toepassing), transactions);
        mvc = MockMvcBuilders.standaloneSetup(controller)
                .addFilters(new IdempotentieFilter(gang, weigering, new StandardServletMultipartResolver()))
                .build();
    }

    AbstractMockHttpServletRequestBuilder<?> as(String persoon, AbstractMockHttpServletRequestBuilder<?> verzoek) {
        return verzoek.principal(() -> persoon);
    }

    MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> verzoek) throws Exception {
        return mvc.perform(verzoek).andReturn().getResponse();
    }

    int effects(String effect) {
        return eigenaar.sql("SELECT count(*) FROM proef WHERE effect = :effect")
                .param("effect", effect)
                .query(Integer.class)
                .single();
    }

    int calls(String effect) {
        return controller.calls(effect);
    }

    boolean keeps(String sleutel) {
        return eigenaar.sql("SELECT EXISTS (SELECT FROM idempotentie WHERE sleutel = :sleutel)")
                .param("sleutel", sleutel)
                .query(Boolean.class)
                .single();
    }

    void age(String sleutel, int dagen) {
        eigenaar.sql("UPDATE idempotentie SET tijd = now() - make_interval(days => :dagen) WHERE sleutel = :sleutel")
                .param("dagen", dagen)
                .param("sleutel", sleutel)
                .update();
    }

    @Override
    public void close() throws java.io.IOException {
        postgres.close();
    }
}
