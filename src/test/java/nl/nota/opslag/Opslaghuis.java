package nl.nota.opslag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty store of its own in a folder, with the tables of the house. */
@NotaTest
abstract class Opslaghuis {
    @Autowired
    CleanDatabase database;

    @Autowired
    Bestanden bestanden;

    @Autowired
    Teksten teksten;

    @Autowired
    TransactionTemplate transactie;

    @TempDir
    Path map;

    Plaats plaats;
    Inrichting inrichting;

    @BeforeEach
    void anEmptyStore() {
        database.clean();
        plaats = new Mapplaats(map.resolve("bestanden"));
        inrichting = new Inrichting(map.resolve("klad"), plaats, null);
    }

    Opslag opslag() {
        return new Opslag(inrichting, bestanden, teksten);
    }

    String keep(String wat) throws IOException {
        try (var klad = opslag().take(bytes(wat), 1000)) {
            opslag().keep(klad);
            return klad.sha256();
        }
    }

    String hold(UUID houder, String wat) throws IOException {
        var sha256 = keep(wat);
        transactie.executeWithoutResult(t -> opslag().hold(houder, sha256));
        return sha256;
    }

    static InputStream bytes(String wat) {
        return new ByteArrayInputStream(wat.getBytes(StandardCharsets.UTF_8));
    }
}
