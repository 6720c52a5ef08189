package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;

@NotaTest
class IdempotentieTest {
    @Autowired
    private CleanDatabase database;

    @Autowired
    private DataSource toepassing;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private IdempotentieWeigering weigering;

    private IdempotentieProef proef;

    private final String sleutel = UUID.randomUUID().toString();
    private final String effect = UUID.randomUUID().toString();

    @BeforeEach
    void start() {
        proef = new IdempotentieProef(database, toepassing, transactions, weigering);
    }

    @AfterEach
    void stop() {
        proef.close();
    }

    @Test
    void theSameRequestSentAgainGetsTheSameAnswerAndHasOneEffect() throws Exception {
        var eerste = send("ez", "/gewoon", effect);
        var tweede = send("ez", "/gewoon", effect);
        assertThat(eerste.getStatus()).isEqualTo(201);
        assertThat(eerste.getHeader("Location")).isEqualTo("/api/v1/proeven/" + effect);
        assertThat(eerste.getHeader("ETag")).isEqualTo("\"1\"");
        same(eerste, tweede);
        assertThat(proef.effects(effect)).isEqualTo(1);
    }

    @Test
    void withoutAKeyEachRequestHasItsEffect() throws Exception {
        for (int i = 0; i < 2; i++)
            proef.perform(proef.as("ez", post("/api/v1/proeven/gewoon").content(effect)));
        assertThat(proef.effects(effect)).isEqualTo(2);
    }

    @Test
    void anotherRequestWithTheKeyIsRefusedInDutch() throws Exception {
        send("ez", "/gewoon", effect);
        for (var ander : new MockHttpServletResponse[] {
            send("ez", "/gewoon", effect + "x"), send("ez", "/gewoon?x=1", effect), send("ez", "/ook", effect)
        }) {
            assertThat(ander.getStatus()).isEqualTo(422);
            assertThat(ander.getContentType()).isEqualTo("application/problem+json");
            assertThat(ander.getContentAsString())
                    .contains("\"web.idempotentie.anderverzoek\"", "al gebruikt voor een ander verzoek");
        }
        assertThat(proef.effects(effect)).isEqualTo(1);
    }

    @Test
    void theKeyOfAnotherPersonIsAnotherKey() throws Exception {
        send("ez", "/gewoon", effect);
        assertThat(send("ocw", "/gewoon", effect).getStatus()).isEqualTo(201);
        assertThat(proef.effects(effect)).isEqualTo(2);
    }

    @Test
    void aRefusalIsKeptToo() throws Exception {
        same(send("ez", "/geweigerd", effect), send("ez", "/geweigerd", effect));
        assertThat(proef.calls(effect)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"/storing, 503", "/teruggedraaid, 409", "/kapot, 500", "/verbodenDoorServer, 404"})
    void anAnswerWithoutAnEffectIsNotKept(String pad, int status) throws Exception {
        for (int i = 1; i <= 2; i++) {
            assertThat(send("ez", pad, effect).getStatus()).isEqualTo(status);
            assertThat(proef.calls(effect)).isEqualTo(i);
            assertThat(proef.effects(effect)).isZero();
        }
    }

    @Test
    void aCrashHalfwayUndoesTheEffectAndFreesTheKey() throws Exception {
        assertThatThrownBy(() -> send("ez", "/gecrasht", effect)).hasRootCauseMessage("gecrasht");
        assertThat(proef.effects(effect)).isZero();
        assertThat(send("ez", "/gewoon", effect).getStatus()).isEqualTo(201);
    }

    @Test
    void anEffectThatFailsWhenItIsCommittedIsNeverConfirmed() throws Exception {
        var antwoord = send("ez", "/dubbel", effect);
        assertThat(antwoord.getStatus()).isEqualTo(409);
        assertThat(antwoord.getHeader("Location")).isNull();
        assertThat(antwoord.getContentAsString()).isEmpty();
        assertThat(proef.effects(effect)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "met spatie", "é", "a\tb"})
    void aKeyThatIsNoKeyIsRefused(String fout) throws Exception {
        var antwoord = proef.perform(proef.as(
                "ez",
                post("/api/v1/proeven/gewoon").header("Idempotency-Key", fout).content(effect)));
        assertThat(antwoord.getStatus()).isEqualTo(400);
        assertThat(antwoord.getContentAsString()).contains("1 tot 200 zichtbare tekens");
        assertThat(proef.effects(effect)).isZero();
    }

    @Test
    void aKeyMayHaveTwoHundredCharactersAndNotOneMore() throws Exception {
        for (int lengte : new int[] {200, 201}) {
            String lang = (sleutel + "!~".repeat(100)).substring(0, lengte);
            var antwoord = proef.perform(proef.as(
                    "ez",
                    post("/api/v1/proeven/gewoon")
                            .header("Idempotency-Key", lang)
                            .content(effect)));
            assertThat(antwoord.getStatus()).isEqualTo(lengte == 200 ? 201 : 400);
        }
    }

    @Test
    void aFileSentAgainIsTheSameRequestAndAnotherFileIsNot() throws Exception {
        assertThat(upload("bestand", effect).getStatus()).isEqualTo(201);
        same(upload("bestand", effect), upload("bestand", effect));
        assertThat(upload("bestand", effect + "x").getStatus()).isEqualTo(422);
        assertThat(upload("bijlage", effect).getStatus()).isEqualTo(422);
        assertThat(proef.effects(effect)).isEqualTo(1);
    }

    @Test
    void aBodyOfMoreThanTwelveMegabytesIsRefused() throws Exception {
        assertThat(send("ez", "/gewoon", "x".repeat(IdempotentieVerzoek.MAX_BYTES + 1))
                        .getStatus())
                .isEqualTo(413);
    }

    @Test
    void answersOlderThanAWeekAreRemovedAndYoungerOnesKept() throws Exception {
        send("ez", "/gewoon", effect);
        proef.age(sleutel, 6);
        proef.perform(proef.as(
                "ez",
                post("/api/v1/proeven/gewoon")
                        .header("Idempotency-Key", "a" + sleutel)
                        .content("1")));
        assertThat(proef.keeps(sleutel)).isTrue();
        proef.age(sleutel, 8);
        proef.perform(proef.as(
                "ez",
                post("/api/v1/proeven/gewoon")
                        .header("Idempotency-Key", "b" + sleutel)
                        .content("1")));
        assertThat(proef.keeps(sleutel)).isFalse();
    }

    private MockHttpServletResponse send(String persoon, String pad, String body) throws Exception {
        return proef.perform(proef.as(
                persoon,
                post("/api/v1/proeven" + pad).header("Idempotency-Key", sleutel).content(body)));
    }

    private MockHttpServletResponse upload(String naam, String inhoud) throws Exception {
        AbstractMockHttpServletRequestBuilder<?> verzoek = multipart("/api/v1/proeven/bestanden")
                .file(new MockMultipartFile(naam, "nota.txt", "text/plain", inhoud.getBytes(StandardCharsets.UTF_8)))
                .header("Idempotency-Key", sleutel);
        return proef.perform(proef.as("ez", verzoek));
    }

    private static void same(MockHttpServletResponse eerste, MockHttpServletResponse tweede) throws Exception {
        assertThat(tweede.getStatus()).isEqualTo(eerste.getStatus());
        assertThat(tweede.getContentAsByteArray()).isEqualTo(eerste.getContentAsByteArray());
        assertThat(tweede.getHeaderNames()).containsExactlyInAnyOrderElementsOf(eerste.getHeaderNames());
        for (String naam : eerste.getHeaderNames())
            assertThat(tweede.getHeader(naam)).isEqualTo(eerste.getHeader(naam));
    }
}
