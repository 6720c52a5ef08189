package nl.nota.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of an S3-compatible store: each object under the same name as in the folder. */
final class S3plaats implements Plaats, AutoCloseable {
    private static final int VOORAAN = 2;
    private static final int LENGTE = 65;

    private final S3Client client;
    private final String bucket;

    S3plaats(S3instellingen s3) {
        this.bucket = s3.bucket();
        this.client = Emmer.client(s3);
    }

    @Override
    public void put(String sha256, Path bron) throws IOException {
        try {
            client.putObject(put -> put.bucket(bucket).key(key(sha256)), RequestBody.fromFile(bron));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key(sha256)));
        } catch (NoSuchKeyException e) {
            throw new IOException(e);
        } catch (SdkException e) {
            throw new Plaatsweg("The bucket does not answer", e);
        }
    }

    @Override
    public void delete(String sha256) throws IOException {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(key(sha256)));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void list(Consumer<String> gevonden) throws IOException {
        try {
            client.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream()
                    .map(object -> object.key())
                    .filter(key -> key.length() == LENGTE && key.charAt(VOORAAN) == '/')
                    .map(key -> key.replace("/", ""))
                    .forEach(gevonden);
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String key(String sha256) {
        return sha256.substring(0, VOORAAN) + "/" + sha256.substring(VOORAAN);
    }
}
