package nl.nota.opslag;

import java.io.IOException;
import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;

/** A real S3 server in this process, with one bucket, that wants every request signed. */
public final class S3huis implements AutoCloseable {
    private static final String EMMER = "nota";
    private static final String SLEUTEL = "sleutel";
    private static final String GEHEIM = "geheim";

    private final BlobStore opslag;
    private final S3Proxy server;

    public S3huis() {
        try {
            opslag = BlobStores.create("transient-nio2", new Properties());
            opslag.createContainer(EMMER);
            server = S3Proxy.builder()
                    .blobStore(opslag)
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V4, SLEUTEL, GEHEIM)
                    .build();
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
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
