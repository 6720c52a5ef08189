package nl.nota.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where bytes lie by their hash; knows nothing of why. */
interface Plaats {
    /** Puts the bytes of this file there, durable when it returns; what lay there under the hash is written over. */
    void put(String sha256, Path bron) throws IOException;

    /** The bytes; fails when they are not there. */
    InputStream open(String sha256) throws IOException;

    /** Takes them away; nothing happens when they are not there. */
    void delete(String sha256) throws IOException;

    /** The hash of everything that lies there. */
    void list(Consumer<String> gevonden) throws IOException;
}
