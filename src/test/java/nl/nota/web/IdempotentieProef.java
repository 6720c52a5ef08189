package nl.nota.web;

import java.time.Clock;
import javax.sql.DataSource;
import nl.nota.CleanDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.ModelAndView;

/** The filter with a database of its own behind it, and a small controller whose effects can be counted. */
final class IdempotentieProef implements AutoCloseable {
    private final CleanDatabase database;
    final JdbcClient eigenaar;
    final IdempotentieProefController controller;
    private final MockMvc mvc;

    IdempotentieProef(
            CleanDatabase database,
            DataSource toepassing,
            PlatformTransactionManager transactions,
            IdempotentieWeigering weigering) {
        this.database = database;
        eigenaar = database.owner();
        database.clean();
        eigenaar.sql("CREATE TABLE proef (effect text, eens text UNIQUE DEFERRABLE INITIALLY DEFERRED)")
                .update();
        eigenaar.sql("GRANT SELECT, INSERT ON proef TO PUBLIC").update();
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
    public void close() {
        eigenaar.sql("DROP TABLE proef").update();
        database.clean();
    }
}
