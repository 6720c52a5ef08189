package nl.nota.verzending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Bestandssoort;
import nl.nota.opslag.Opslag;
import org.springframework.stereotype.Component;

/** The words of the files of letters. */
@Component
class Briefteksten {
    private final Opslag opslag;

    Briefteksten(Opslag opslag) {
        this.opslag = opslag;
    }

    /** The text of the file that this id holds; empty where it cannot be read, as of a scan. */
    Optional<String> of(UUID houder, Bestandssoort soort) {
        if (soort != Bestandssoort.TXT) return Optional.empty();
        try (var in = opslag.open(houder).orElseThrow()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
