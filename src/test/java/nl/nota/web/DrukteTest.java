package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import nl.nota.NotaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When every place is taken, whoever comes hears so at once, and when to come back. */
@NotaTest
class DrukteTest {
    private static final LongSupplier STIL = () -> 0;

    @Autowired
    private Verkeer verkeer;

    @LocalServerPort
    private int port;

    @Test
    void whoComesOnTopIsTurnedAwayInDutch() {
        var genomen = IntStream.range(0, 2 * Verkeer.PLAATSEN)
                .filter(keer -> verkeer.enter(STIL))
                .count();
        try (var bezoeker = new Bezoeker(port)) {
            var bladzijde = bezoeker.get("/inloggen");
            assertThat(bladzijde.statusCode()).isEqualTo(503);
            assertThat(bladzijde.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(bladzijde.body()).contains("<h1>Het is nu te druk</h1>");
            var aanroep = bezoeker.get("/api/v1/notas");
            assertThat(aanroep.statusCode()).isEqualTo(503);
            assertThat(aanroep.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(aanroep.body()).contains("\"status\":503");
        } finally {
            for (var keer = 0L; keer < genomen; keer++) verkeer.leave(STIL);
        }
        try (var bezoeker = new Bezoeker(port)) {
            assertThat(bezoeker.get("/inloggen").statusCode()).isEqualTo(200);
        }
    }
}
