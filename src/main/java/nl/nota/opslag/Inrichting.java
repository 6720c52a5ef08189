package nl.nota.opslag;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How this house keeps bytes.
 *
 * @param klad the folder in which bytes lie aside; on the same disk as the place, when that is a folder
 * @param scanner who looks for viruses, or null
 */
record Inrichting(Path klad, Plaats plaats, @Nullable Virusscanner scanner) implements AutoCloseable {
    @Override
    public void close() {
        if (plaats instanceof S3plaats s3) s3.close();
    }
}
