package nl.nota.archief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import nl.nota.nota.Dossier;
import nl.nota.opslag.Opslag;
import org.springframework.stereotype.Component;

/** Hands over closed dossiers, each as one package with its metadata (MDTO 1.0.1). */
@Component
public class Dossierpakketten {
    private final Dossierinpakker maker;
    private final Opslag opslag;

    Dossierpakketten(Dossierinpakker maker, Opslag opslag) {
        this.maker = maker;
        this.opslag = opslag;
    }

    /**
     * The package, made and checked before its first byte is handed out; it goes when it is closed.
     *
     * @param dossier one that was found to be closed, for who may take it out
     */
    public InputStream open(Dossier dossier) {
        var pakket = maker.of(dossier);
        try {
            var pad = opslag.scrap();
            try {
                Pakketschrijver.write(pakket, pad);
                return Files.newInputStream(pad, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(pad);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
