package nl.nota.opslag;

import java.io.IOException;
import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.junit.jupiter.api.function.Executable;

/** A real S3 server in this process, with one bucket, that wants every request signed. */
public final class S3huis implements AutoCloseable {
    private static final String EMMER = "nota";
    private static final String SLEUTEL = "sleutel";
    private static final String GEHEIM = "geheim";

    private final BlobStore opslag;
    private S3Proxy server;

    public S3huis() {
        try {
            opslag = BlobStores.create("transient-nio2", new Properties());
            opslag.createContainer(EMMER);
            server = serve(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private S3Proxy serve(int poort) throws Exception {
        var nieuw = S3Proxy.builder()
                .blobStore(opslag)
                .endpoint(URI.create("http://127.0.0.1:" + poort))
                .awsAuthentication(AuthenticationType.AWS_V4, SLEUTEL, GEHEIM)
                .build();
        nieuw.start();
        return nieuw;
    }

    /** While this is done nobody answers at its address; afterwards everything is there again. */
    void whileAway(Executable wat) throws Throwable {
        var poort = server.getPort();
        server.stop();
        try {
            wat.execute();
        } finally {
            server = serve(poort);
        }
    }

    public S3instellingen instellingen() {
        return instellingen(GEHEIM);
    }

    S3instellingen instellingen(String geheim) {
        var adres = URI.create("http://127.0.0.1:" + server.getPort());
        return new S3instellingen(adres, EMMER, "eu-central-1", SLEUTEL, geheim, true);
    }

    /** What lies in the bucket under this name. */
    public byte[] read(String naam) throws IOException {
        try (var in = opslag.getBlob(EMMER, naam)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws Exception {
        server.stop();
        opslag.close();
    }
}
