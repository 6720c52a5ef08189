package nl.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Commands that end in every way a command can end; made by hand in the tests, never a bean of the product. */
@TestComponent
@RestController
@RequestMapping("/api/v1/proeven")
class IdempotentieProefController {
    /** What the hall turns into an answer; the transaction it came out of is lost. */
    private static final class Achterhaald extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    volatile Runnable halfway = () -> {};

    IdempotentieProefController(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactie = new TransactionTemplate(transactions);
    }

    int calls(String effect) {
        return calls.getOrDefault(effect, 0);
    }

    @PostMapping({"/gewoon", "/ook"})
    ResponseEntity<String> ordinary(@RequestBody String effect) {
        act(effect, null);
        halfway.run();
        return done(effect);
    }

    @PostMapping("/geweigerd")
    ResponseEntity<String> refused(@RequestBody String effect) {
        calls.merge(effect, 1, Integer::sum);
        return ResponseEntity.status(422).body("geweigerd " + calls(effect));
    }

    @PostMapping("/storing")
    ResponseEntity<String> unavailable(@RequestBody String effect) {
        act(effect, null);
        return ResponseEntity.status(503).body("storing");
    }

    @PostMapping("/teruggedraaid")
    ResponseEntity<String> undone(@RequestBody String effect) {
        transactie.executeWithoutResult(status -> {
            act(effect, null);
            throw new Achterhaald();
        });
        return done(effect);
    }

    @PostMapping("/kapot")
    void broken(@RequestBody String effect, HttpServletResponse response) throws java.io.IOException {
        act(effect, null);
        response.sendError(500);
    }

    @PostMapping("/verbodenDoorServer")
    void leftToContainer(@RequestBody String effect, HttpServletResponse response) throws java.io.IOException {
        act(effect, null);
        response.sendError(404);
    }

    @PostMapping("/gecrasht")
    void crashed(@RequestBody String effect) {
        act(effect, null);
        throw new IllegalStateException("gecrasht");
    }

    @PostMapping("/dubbel")
    ResponseEntity<String> failsAtCommit(@RequestBody String effect) {
        act(effect, effect);
        act(effect, effect);
        return done(effect);
    }

    @PostMapping("/bestanden")
    ResponseEntity<String> file(MultipartHttpServletRequest request) throws java.io.IOException {
        var bestand = request.getFileMap().values().iterator().next();
        return ordinary(new String(bestand.getBytes(), StandardCharsets.UTF_8));
    }

    @ExceptionHandler(Achterhaald.class)
    ResponseEntity<String> achterhaald() {
        return ResponseEntity.status(409).body("achterhaald");
    }

    private void act(String effect, @org.jspecify.annotations.Nullable String eens) {
        calls.merge(effect, 1, Integer::sum);
        transactie.executeWithoutResult(status -> jdbc.sql("INSERT INTO proef VALUES (:effect, :eens)")
                .param("effect", effect)
                .param("eens", eens, java.sql.Types.VARCHAR)
                .update());
    }

    private ResponseEntity<String> done(String effect) {
        return ResponseEntity.created(URI.create("/api/v1/proeven/" + effect))
                .eTag("1")
                .body("gedaan, keer " + calls(effect));
    }
}
