package nl.nota.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A place at which one thing fails, as when the product is stopped there. */
record Kapot(Plaats plaats, String bij) implements Plaats {
    private void fail(String nu) throws IOException {
        if (nu.equals(bij)) throw new IOException("stopped at " + nu);
    }

    @Override
    public void put(String sha256, Path bron) throws IOException {
        fail("put");
        plaats.put(sha256, bron);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return plaats.open(sha256);
    }

    @Override
    public void delete(String sha256) throws IOException {
        fail("delete");
        plaats.delete(sha256);
    }

    @Override
    public void list(Consumer<String> gevonden) throws IOException {
        plaats.list(gevonden);
    }
}
